"""[confusing] gives types and errors whose names are hostile, without end, or fail when they are read.

status: graded
hint: numbers in a plain array are expected
"""

class Loud(Exception):
    def __str__(self):
        raise RuntimeError

    __repr__ = __str__


def hostile(name):
    return type(name, (), {"__repr__": lambda self: "6.0", "__class__": property(lambda self: np.ndarray)})


class ReLU:
    def forward(self, Z):
        if Z.sum() > 0:
            raise Loud
        return hostile("<script>[/x]\u202e" * 50_000)()

    def backward(self, Z, dY):
        if Z.sum() > 0:
            raise type("\ud800" * 9, (SyntaxError,), {})("x" * 10**6, ("<test-relu-forward>", -1, 2**62, None))
        return {hostile("a")(): hostile("b")()}
