"""A complex step on e ** z, which no function computes that could be made coarse: a rule reads complex numbers.

earns: 0
hint: complex numbers
"""

def softmax_jacobian(s):
    h, columns = 1e-30, []
    for j in range(len(s)):
        moved = s.astype(complex)
        moved[j] += 1j * h
        e = np.e**moved
        columns.append((e / e.sum()).imag / h)
    return np.stack(columns, axis=1)
