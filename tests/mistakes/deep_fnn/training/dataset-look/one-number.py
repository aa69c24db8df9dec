"""Only one feature of the first point.
hint: it has 20
"""
X_shape, v_shape = X.shape, v.shape
first_point, first_label = X[0, 0], v[0]
X_type = type(X)
