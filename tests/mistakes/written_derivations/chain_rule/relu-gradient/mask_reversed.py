"""The mask is reversed.

hint: the wrong way round
"""

def relu_gradient(Z, dY):
    return dY * (Z < 0)
