"""Lengths instead of shapes.
hint: shape
"""
X_shape, v_shape = len(X), len(v)
first_point, first_label = X[0], v[0]
X_type = type(X)
