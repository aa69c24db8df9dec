"""No Jacobian; as steps a flawless derivation of another loss.

also: bce-steps
earns: 0
"""

def bce_jacobians(*_):
    return {}


# %% bce-steps

def bce_steps(z, y):
    return [(z - y) ** 2, z**2 - 2 * z * y + y**2, 2 * z - 2 * y, 2 * (z - y)]
