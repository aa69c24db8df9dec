"""backward measures the slope by central differences of forward: near the kink they see both sides, so its values are wrong, and forward is right.

earns: 6
"""


class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY, eps=1e-6):
        return dY * (self.forward(Z + eps) - self.forward(Z - eps)) / (2 * eps)
