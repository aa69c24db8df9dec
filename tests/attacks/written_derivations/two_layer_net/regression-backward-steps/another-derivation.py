"""A flawless derivation of something else.

earns: 0
"""

def regression_backward_steps(w, x, b, v1, v2, y1, y2):
    return [w * x + w * b, w * (x + b), x + b, b + x + w - w]
