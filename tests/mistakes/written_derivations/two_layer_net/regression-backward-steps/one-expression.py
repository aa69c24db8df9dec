"""The last line alone, not a list.

hint: not a list
"""

def regression_backward_steps(w, x, b, v1, v2, y1, y2):
    return 10 * x * (v1 * (5 * v1 * (w * x + b) - y1) + v2 * (5 * v2 * (w * x + b) - y2))
