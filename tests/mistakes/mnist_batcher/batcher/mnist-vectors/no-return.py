"""No return.
hint: None
"""
def to_vector(pixels):
    pixels.reshape(784)
