"""Not added up.

hint: single terms
"""

def risk(z, p):
    m = z.max()
    return -p * (z - m - np.log(np.exp(z - m).sum()))
