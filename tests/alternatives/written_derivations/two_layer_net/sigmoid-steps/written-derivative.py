"""The derivative is written down first; texts.
"""

def sigmoid_steps(z):
    return [
        "1 / (1 + exp(-z))",
        sp.Derivative((1 + sp.exp(-z)) ** -1, z),
        "exp(-z) * (1 + exp(-z)) ** -2",
        "(1 / (1 + exp(-z))) * (1 - 1 / (1 + exp(-z)))",
    ]
