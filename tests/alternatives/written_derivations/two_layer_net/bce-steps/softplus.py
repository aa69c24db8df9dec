"""The logarithms are simplified before anything is differentiated.
"""

def bce_steps(z, y):
    sigma = 1 / (1 + sp.exp(-z))
    return [
        -y * sp.log(sigma) - (1 - y) * sp.log(1 - sigma),
        y * sp.log(1 + sp.exp(-z)) + (1 - y) * sp.log(1 + sp.exp(z)),
        sp.log(1 + sp.exp(z)) - y * z,
        sp.exp(z) / (1 + sp.exp(z)) - y,
    ]
