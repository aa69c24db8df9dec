"""The definition with a plain softmax: right for small logits only.

hint: largest logit
"""

def risk(z, p):
    y = np.exp(z) / np.sum(np.exp(z))
    return -np.sum(p * np.log(y))
