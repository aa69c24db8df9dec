"""The products of weights and inputs are not added up.

hint: Each product w_i x_i is looked at by itself
false-hint: The bias
"""

# instead of:
return bool(np.all(X @ w + b <= 0))
# write:
return bool(np.all(X * w + b <= 0))
