"""The logarithm of softmax.

hint: logarithm of softmax
loses: test-softmax-forward
changes: extended-precision
"""

# instead of:
E = np.exp(Z.astype(np.longdouble))
return E / E.sum(axis=1, keepdims=True)
# write:
shifted = Z - Z.max(axis=1, keepdims=True)
return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
