"""The loop returns after its first example.

hint: shape
loses: test-softmax-backward
changes: einsum
"""

# instead of:
k = S.shape[1]
J = np.einsum('ij,jk->ijk', S, np.eye(k)) - np.einsum('ij,ik->ijk', S, S)
return np.einsum('ijk,ij->ik', J, dY)
# write:
for s, d in zip(S, dY):
    jacobian = np.diag(s) - np.outer(s, s)
    return d @ jacobian
