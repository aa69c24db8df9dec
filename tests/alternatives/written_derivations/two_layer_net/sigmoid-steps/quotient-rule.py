"""e to the z over 1 plus e to the z, by the quotient rule.
"""

def sigmoid_steps(z):
    q = sp.exp(z)
    return [1 / (1 + 1 / q), q / (1 + q), (q * (1 + q) - q * q) / (1 + q) ** 2, q / (1 + q) / (1 + q), q / (1 + q) * (1 - q / (1 + q))]
