"""Two loops and an if."""

def softmax_jacobian(s):
    y = np.exp(s) / np.sum(np.exp(s))
    k = len(s)
    J = np.zeros((k, k))
    for i in range(k):
        for j in range(k):
            if i == j:
                J[i][j] = y[i] * (1 - y[i])
            else:
                J[i][j] = -y[i] * y[j]
    return J
