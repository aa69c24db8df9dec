"""What lies in a course folder, and the one writer of marks."""
