"""-p is lost.

hint: the term -p is missing
"""

def risk_gradient(z, p):
    return softmax(z) * np.sum(p)
