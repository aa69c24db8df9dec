"""Four loops and nested lists.
"""

def regression_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    h, n = W1.shape
    K = W2.shape[0]
    z1 = W1.dot(x) + b1
    z2 = 5 * np.maximum(z1, 0)
    d3 = [sum(dl_dyhat[0][i] * dyhat_dz3[i][k] for i in range(K)) for k in range(K)]
    d2 = [sum(d3[k] * W2[k][i] for k in range(K)) for i in range(h)]
    d1 = [sum(d2[i] * dz2_dz1[i][j] for i in range(h)) for j in range(h)]
    return {
        "W1": [[x[j][0] * d1[i] for i in range(h)] for j in range(n)],
        "b1": [d1],
        "W2": [[z2[i][0] * d3[k] for k in range(K)] for i in range(h)],
        "b2": [d3],
    }
