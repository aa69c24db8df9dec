"""What a course takes off for lateness and for a wrong format, and what it does not count: its policies."""
