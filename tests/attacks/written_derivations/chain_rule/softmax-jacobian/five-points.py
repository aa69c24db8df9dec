"""A five-point rule: four more digits than the given tool has, and still measured.

earns: 0
"""

def softmax_jacobian(s):
    def y(j, step):
        moved = s.copy()
        moved[j] += step
        return softmax(moved)

    h = 1e-3
    columns = [(8 * (y(j, h) - y(j, -h)) - (y(j, 2 * h) - y(j, -2 * h))) / (12 * h) for j in range(len(s))]
    return np.stack(columns, axis=1)
