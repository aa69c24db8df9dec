"""Two nested loops read the pixels column after column.
hint: column after column
false-hint: transpose
"""

def to_vector(pixels):
    """Return the pixels of an image, shape (1, 28, 28), as a vector of shape (784,)."""
    values = []
    for col in range(28):
        for row in range(28):
            values.append(pixels[0, row, col])
    return torch.stack(values)
