"""What this course adds to the command line: its data sets."""
