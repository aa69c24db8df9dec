"""What a hidden test is written with: asking, comparing, adding up."""
