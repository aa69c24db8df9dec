"""The largest logit is taken out and never put back.

hint: not right
"""

def risk(z, p):
    m = z.max()
    return p.sum() * np.log(np.exp(z - m).sum()) - p @ z
