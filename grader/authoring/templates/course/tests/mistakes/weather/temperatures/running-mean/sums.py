"""Adds the numbers up and does not divide.

hint: Divide each by how many numbers it has
loses: test-running-mean
"""


def running_mean(x):
    return np.cumsum(x)
