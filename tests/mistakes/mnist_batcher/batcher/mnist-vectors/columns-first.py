"""Column after column.
hint: column after column
"""
def to_vector(pixels):
    return pixels[0].T.reshape(784)
