"""view(-1)."""
def to_vector(pixels):
    return pixels.view(-1)
