"""exp of the shifted logits, without the sum.

hint: not yet divided by the sum
loses: test-softmax-forward
changes: extended-precision
"""

# instead of:
E = np.exp(Z.astype(np.longdouble))
return E / E.sum(axis=1, keepdims=True)
# write:
return np.exp(Z - Z.max(axis=1, keepdims=True))
