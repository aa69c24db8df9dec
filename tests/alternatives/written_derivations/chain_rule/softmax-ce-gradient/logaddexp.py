"""The slope of the logarithm of a sum, written with logaddexp.reduce; checked with the tool."""

def risk_gradient(z, p):
    return p.sum() * np.exp(z - np.logaddexp.reduce(z)) - p


at, weights = np.array([0.1, 0.2, -0.4]), np.array([1.0, 2.0, 0.5])
print(measured(lambda z: -np.sum(weights * np.log(softmax(z))), at) - risk_gradient(at, weights))
