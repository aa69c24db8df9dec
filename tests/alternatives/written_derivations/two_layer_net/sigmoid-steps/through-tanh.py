"""By tanh of half of z.
"""

def sigmoid_steps(z):
    t = sp.tanh(z / 2)
    return (1 / (1 + sp.exp(-z)), (1 + t) / 2, (1 - t**2) / 4, (1 + t) / 2 * (1 - t) / 2)
