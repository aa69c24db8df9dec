"""The Jacobian has the wrong sign.

hint: Every sign is reversed
loses: test-softmax-backward
changes: einsum
"""

# instead of:
k = S.shape[1]
J = np.einsum('ij,jk->ijk', S, np.eye(k)) - np.einsum('ij,ik->ijk', S, S)
return np.einsum('ijk,ij->ik', J, dY)
# write:
return S * (np.sum(dY * S, axis=1, keepdims=True) - dY)
