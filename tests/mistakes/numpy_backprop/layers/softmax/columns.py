"""The sum runs down the columns.

hint: Each column adds up to 1
loses: test-softmax-forward
changes: extended-precision
"""

# instead of:
E = np.exp(Z.astype(np.longdouble))
return E / E.sum(axis=1, keepdims=True)
# write:
E = np.exp(Z - np.max(Z, axis=0))
return E / np.sum(E, axis=0)
