"""backward subtracts in the caller's dY.

hint: writes into Z or dY
loses: test-softmax-backward
changes: einsum
"""

# instead of:
k = S.shape[1]
J = np.einsum('ij,jk->ijk', S, np.eye(k)) - np.einsum('ij,ik->ijk', S, S)
return np.einsum('ijk,ij->ik', J, dY)
# write:
dY -= (dY * S).sum(axis=1, keepdims=True)
return S * dY
