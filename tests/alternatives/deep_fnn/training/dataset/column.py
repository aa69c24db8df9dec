"""Float32 points and labels in a column."""
X, v = make_classification(n_samples=10000, n_features=20, random_state=1)
X = X.astype(np.float32)
v = v.reshape(-1, 1).astype(np.float32)
v = v[:, 0]
