"""A complex step, exact to all digits and derived by nobody.

earns: 0
"""

def risk_gradient(z, p):
    h, slopes = 1e-30, []
    for j in range(len(z)):
        moved = z.astype(complex)
        moved[j] += 1j * h
        e = np.exp(moved - z.max())
        slopes.append((-np.sum(p * np.log(e / e.sum()))).imag / h)
    return np.array(slopes)
