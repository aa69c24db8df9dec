"""Steep weights and right ends, boxes that look left.
"""

def step_network(f, B, n):
    h = 2 * B / n
    w, b, v = np.zeros(2 * n), np.zeros(2 * n), np.zeros(2 * n)
    for k in range(n):
        left, right = -B + k * h, -B + (k + 1) * h
        w[2 * k : 2 * k + 2] = 50.0
        b[2 * k], b[2 * k + 1] = -50 * left, -50 * right
        v[2 * k], v[2 * k + 1] = f(right), -f(right)
    return w, b, v
