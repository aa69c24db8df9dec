"""Each logarithm differentiated by itself.
"""

def bce_steps(z, y):
    s = 1 / (1 + sp.exp(-z))
    slope = s * (1 - s)
    return [-(y * sp.log(s) + (1 - y) * sp.log(1 - s)), -y * slope / s - (1 - y) * (-slope) / (1 - s), -y * (1 - s) + (1 - y) * s, -y + y * s + s - y * s, s - y]
