"""Plain loops, nested lists, math.
"""

import math


def bce_forward(x, y, W1, b1, W2, b2):
    h, n = W1.shape
    K = len(b2)
    z1 = [[sum(W1[i, j] * x[j, 0] for j in range(n)) + b1[i, 0]] for i in range(h)]
    z2 = [[math.tanh(z)] for [z] in z1]
    z3 = [[sum(W2[k, i] * z2[i][0] for i in range(h)) + b2[k, 0]] for k in range(K)]
    y_hat = [[1 / (1 + math.exp(-z))] for [z] in z3]
    loss = sum(-math.log(y_hat[k][0] if y[k, 0] == 1 else 1 - y_hat[k][0]) for k in range(K)) / K
    return dict(z1=z1, z2=z2, z3=z3, y_hat=y_hat, loss=loss, steps=5)
