"""A NumPy vector."""
def to_vector(pixels):
    # TODO: tensor?
    return pixels.numpy().ravel()
