"""A matrix of one column.
hint: matrix of one column
"""
def to_vector(pixels):
    return pixels.reshape(-1, 1)
