"""The shape typed in the wrong order.
hint: exchanged
"""
X_shape, v_shape = (20, 10000), v.shape
first_point, first_label = X[0], v[0]
X_type = type(X)
