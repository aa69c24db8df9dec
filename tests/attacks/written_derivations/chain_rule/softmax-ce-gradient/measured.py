"""The line of the public check, handed in: measured, not derived.

earns: 0
hint: is put away
"""

def risk_gradient(z, p):
    return measured(lambda z: -np.sum(p * np.log(softmax(z))), z)
