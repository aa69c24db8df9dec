"""The whole mini-batch is one distribution.

hint: whole mini-batch adds up to 1
loses: test-softmax-forward
changes: extended-precision
"""

# instead of:
E = np.exp(Z.astype(np.longdouble))
return E / E.sum(axis=1, keepdims=True)
# write:
E = np.exp(Z - np.max(Z))
return E / np.sum(E)
