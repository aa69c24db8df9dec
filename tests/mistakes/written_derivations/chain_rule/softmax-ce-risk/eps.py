"""A tiny number inside the logarithm.

hint: largest logit
"""

def risk(z, p):
    return -np.sum(p * np.log(softmax(z) + 1e-12))
