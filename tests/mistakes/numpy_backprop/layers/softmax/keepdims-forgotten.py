"""The row sums have lost their axis, so the shapes do not match.

hint: operands could not be broadcast
changes: extended-precision
"""

# instead of:
E = np.exp(Z.astype(np.longdouble))
return E / E.sum(axis=1, keepdims=True)
# write:
E = np.exp(Z - Z.max(axis=1))
return E / E.sum(axis=1)
