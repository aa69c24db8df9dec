"""backward measures forward with half of each entry as step, which never reaches the kink; forward is right.

earns: 6
"""

class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        h = np.where(Z == 0, 1.0, np.abs(Z) / 2)
        return dY * (self.forward(Z + h) - self.forward(Z - h)) / (2 * h)
