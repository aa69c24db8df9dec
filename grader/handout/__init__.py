"""What students get with the questions: two cells that help, how to hand in, and an archive of it."""
