"""mpmath differentiates numerically with forty digits.

earns: 0
"""

import mpmath


def softmax_jacobian(s):
    J = np.zeros((len(s), len(s)))
    with mpmath.workdps(40):
        for i in range(len(s)):
            for j in range(len(s)):

                def y(x):
                    e = [mpmath.exp(x if k == j else mpmath.mpf(float(v))) for k, v in enumerate(s)]
                    return e[i] / mpmath.fsum(e)

                J[i, j] = float(mpmath.diff(y, mpmath.mpf(float(s[j]))))
    return J
