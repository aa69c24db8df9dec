"""The first point and its label by slices."""
X_shape = X.shape
v_shape = v.shape
first_point = X[:1]
first_label = v[:1]
X_type = type(X)
