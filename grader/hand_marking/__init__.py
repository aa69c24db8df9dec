"""Marks one question of a whole class by hand: a page to read, a table to fill in and read back."""
