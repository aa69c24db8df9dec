"""The squared norm of z3; the rest follows from there.

hint: line 1: the sigmoid is missing
false-hint: line 2 does not follow
false-hint: is not the derivative
"""

def mse_backward_steps(w11, w12, w21, w22, a1, a2, y1, y2):
    z1, z2 = w11 * a1 + w12 * a2, w21 * a1 + w22 * a2
    loss = (z1 - y1) ** 2 + (z2 - y2) ** 2
    return [loss, sp.expand(loss), 2 * a2 * (z1 - y1)]
