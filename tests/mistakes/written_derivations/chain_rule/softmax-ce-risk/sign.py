"""The minus is lost.

hint: the sign is turned
"""

def risk(z, p):
    m = z.max()
    return p @ (z - m - np.log(np.exp(z - m).sum()))
