"""NumPy interpolates the logarithm by a Chebyshev series once, and differentiates that.

earns: 0
"""

from numpy.polynomial import Chebyshev

slope_of_log = Chebyshev.interpolate(np.log, 150, domain=[0.01, 1]).deriv()


def cross_entropy_gradient(Y, Y_hat):
    return -Y * slope_of_log(Y_hat) / len(Y)
