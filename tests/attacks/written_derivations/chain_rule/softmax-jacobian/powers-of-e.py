"""A complex step on e ** z, which no function computes that could be coarse; far out it overflows as z does not.

earns: 2
"""

def softmax_jacobian(s):
    h, columns = 1e-30, []
    for j in range(len(s)):
        moved = s.astype(complex)
        moved[j] += 1j * h
        e = np.e**moved
        columns.append((e / e.sum()).imag / h)
    return np.stack(columns, axis=1)
