"""A complex step: the slope of the logarithm, exact and not derived.

earns: 0
"""

from numpy import log as ln


def cross_entropy_gradient(Y, Y_hat):
    return -Y * ln(Y_hat + 1e-30j).imag / 1e-30 / len(Y)
