"""Right, but for the rule that NumPy is not used, which is advice here.

earns: 4
hint: numpy.mean (line 5)
"""
import numpy as np


def mse(model, X, y):
    return float(np.mean(np.square((model(X).detach() - y).tolist())))


fits = []
for _ in range(5):
    model = train1([2], nreps=1)
    fits.append((mse(model, X1, y1), mse(model, X1test, y1test)))
