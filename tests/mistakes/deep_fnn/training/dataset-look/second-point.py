"""Counts from 1.
hint: counts from 0
"""
X_shape, v_shape = X.shape, v.shape
first_point, first_label = X[1], v[0]
X_type = type(X)
