"""Outer products, einsum, one path at a time.
"""

def regression_backward(x, W1, b1, W2, b2, dl_dyhat, dz2_dz1, dyhat_dz3):
    z1 = np.dot(W1, x) + b1
    z2 = 5 * np.maximum(z1, 0)
    dl_dz3 = np.einsum("ik,kj->ij", dl_dyhat, dyhat_dz3)
    dl_dz2 = np.matmul(dl_dz3, W2)
    dl_dz1 = np.einsum("j,jk->k", dl_dz2[0], dz2_dz1)
    grads = {}
    grads["b2"] = dl_dz3 @ np.eye(len(b2))
    grads["W2"] = np.outer(z2, dl_dz3)
    grads["b1"] = dl_dz1[None, :]
    grads["W1"] = np.outer(x, dl_dz1)
    return grads
