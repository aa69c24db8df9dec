"""The derivative is only written down: the first line and one equality are left.

earns: 1.5
hint: only written down
"""

def regression_backward_steps(w, x, b, v1, v2, y1, y2):
    loss = (5 * v1 * (w * x + b) - y1) ** 2 + (5 * v2 * (w * x + b) - y2) ** 2
    return [loss, sp.expand(loss), sp.Derivative(loss, w)]
