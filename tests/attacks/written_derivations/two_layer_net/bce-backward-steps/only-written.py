"""The derivative is only written down, twice: the first line is left, and one equality.

earns: 1.5
hint: only written down
"""

def bce_backward_steps(w, x, b, v1, v2, e1, e2):
    total = sum(e / (1 + sp.exp(-v * sp.tanh(w * x + b))) for e, v in ((e1, v1), (e2, v2)))
    return [total, sp.Derivative(total, b), 2 * sp.Derivative(total / 2, b)]
