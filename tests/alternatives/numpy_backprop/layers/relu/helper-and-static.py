"""Static methods and a helper function outside the class."""

def is_on(Z):
    return (Z > 0).astype(float)


class ReLU(object):
    @staticmethod
    def forward(Z):
        return Z * is_on(Z)

    @staticmethod
    def backward(Z, dY):
        return is_on(Z) * dY

    def __repr__(self):
        return "ReLU()"
