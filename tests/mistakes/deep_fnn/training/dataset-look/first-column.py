"""The first column instead of the first row.
hint: first feature of all points
"""
X_shape, v_shape = X.shape, v.shape
first_point, first_label = X[:, 0], v[0]
X_type = type(X)
