"""What comes from a learning platform: whose it is, what it is, and its way into submitted/."""
