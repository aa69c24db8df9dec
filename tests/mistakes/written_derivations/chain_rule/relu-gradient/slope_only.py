"""dY is forgotten.

hint: dY is forgotten
"""

def relu_gradient(Z, dY):
    return (Z > 0).astype(float)
