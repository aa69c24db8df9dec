"""Zeros of fitting shapes: nothing is carried forward from them.

earns: 0
"""

def bce_backward(x, W1, b1, W2, b2, *given):
    return {"W1": 0 * W1.T, "b1": 0 * b1.T, "W2": 0 * W2.T, "b2": 0 * b2.T}
