"""ReLU as a maximum, SymPy differentiates, a tuple.
"""

def regression_backward_steps(w, x, b, v1, v2, y1, y2):
    a = 5 * sp.Max(0, w * x + b)
    loss = sum((v * a - y) ** 2 for v, y in ((v1, y1), (v2, y2)))
    on = loss.subs(a, 5 * (w * x + b))
    return loss, sp.diff(on, w), sp.factor(sp.diff(on, w))
