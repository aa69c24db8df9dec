"""backward measures the slope by central differences of forward: near the kink they see both sides, so its values are wrong, and what is left are units that are all off, and Z and dY that are left alone.

earns: 8
"""


class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY, eps=1e-6):
        return dY * (self.forward(Z + eps) - self.forward(Z - eps)) / (2 * eps)
