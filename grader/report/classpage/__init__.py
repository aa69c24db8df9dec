"""What the class page is made of: one room for what it reads, and one for each thing that it shows."""
