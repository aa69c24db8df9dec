"""Gets the means right and spoils the caller's array.

hint: x is left as it was
loses: test-running-mean
"""


def running_mean(x):
    np.cumsum(x, out=x)
    x /= np.arange(1, len(x) + 1)
    return x
