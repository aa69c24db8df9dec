"""The type of an entry.
hint: X itself
"""
X_shape, v_shape = X.shape, v.shape
first_point, first_label = X[0], v[0]
X_type = type(X[0, 0])
