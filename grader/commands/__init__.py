"""What `course` can do, a file for each kind of work."""
