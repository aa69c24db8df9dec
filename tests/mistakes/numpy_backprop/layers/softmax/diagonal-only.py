"""backward takes the diagonal of the Jacobian for all of it.

hint: diagonal of the Jacobian alone
loses: test-softmax-backward
changes: einsum
"""

# instead of:
k = S.shape[1]
J = np.einsum('ij,jk->ijk', S, np.eye(k)) - np.einsum('ij,ik->ijk', S, S)
return np.einsum('ijk,ij->ik', J, dY)
# write:
return dY * S * (1 - S)
