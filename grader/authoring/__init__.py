"""What instructors write notebooks with: a plain-text view of a source notebook, and back."""
