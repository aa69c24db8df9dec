"""NumPy functions, a slice, a name for the type."""
X_shape = np.shape(X)
v_shape = np.shape(v)
first_point = X[:1].tolist()[0]
first_label = int(v[0])
X_type = type(X).__name__
print(X_shape, v_shape)
