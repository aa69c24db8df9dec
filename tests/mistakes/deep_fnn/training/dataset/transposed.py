"""One point a column.
hint: one point in each row
"""
X, v = make_classification(n_samples=10000, n_features=20)
X = X.T
