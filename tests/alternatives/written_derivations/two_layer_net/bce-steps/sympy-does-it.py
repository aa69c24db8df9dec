"""SymPy differentiates; the last line is written by hand.
"""

def bce_steps(z, y):
    sigma = 1 / (1 + sp.exp(-z))
    loss = -y * sp.log(sigma) - (1 - y) * sp.log(1 - sigma)
    return [loss, sp.diff(loss, z), sigma - y]
