"""[confusing] Gives values that contain themselves, or are too deep, too long or no number.

status: graded
hint: something that is not a number
"""

loop = []
loop.append(loop)
deep = []
for _ in range(100_000):
    deep = [deep]


class SoftMax:
    def forward(self, Z):
        return loop if len(Z) == 5 else deep if len(Z) == 1 else {"x" * 10**6: 10**5000}

    def backward(self, Z, dY):
        return ["\ud800", float("nan"), np.array([object()]), 10**400][len(Z) % 4]
