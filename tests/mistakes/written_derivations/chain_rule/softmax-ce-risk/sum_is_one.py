"""The weights are taken to add up to 1.

hint: sum of p
"""

def risk(z, p):
    m = z.max()
    return m + np.log(np.exp(z - m).sum()) - p @ z
