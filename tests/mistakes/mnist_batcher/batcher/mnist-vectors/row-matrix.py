"""A matrix of one row.
hint: matrix of one row
"""
def to_vector(pixels):
    return pixels.reshape(1, 784)
