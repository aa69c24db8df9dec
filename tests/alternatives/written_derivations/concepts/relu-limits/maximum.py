"""The largest output is 0; np.bool_.
"""

def dead_unit(w, b, X):
    outputs = np.maximum(0, np.dot(X, w) + b)
    return outputs.max() == 0
