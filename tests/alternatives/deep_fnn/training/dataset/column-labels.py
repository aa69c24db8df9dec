"""Labels in a column."""
X, v = make_classification(n_samples=10000, n_features=20, random_state=0)
v = v.reshape(-1, 1)
