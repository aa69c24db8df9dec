"""SymPy differentiates and simplifies.
"""

def mse_backward_steps(w11, w12, w21, w22, a1, a2, y1, y2):
    p = [1 / (1 + sp.exp(-(u * a1 + v * a2))) for u, v in ((w11, w12), (w21, w22))]
    loss = sum((q - y) ** 2 for q, y in zip(p, (y1, y2)))
    slope = sp.diff(loss, w12)
    return [loss, slope, sp.simplify(slope), 2 * a2 * (p[0] - y1) * p[0] * (1 - p[0])]
