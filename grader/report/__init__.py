"""What people read: feedback for a student, a page for the class."""
