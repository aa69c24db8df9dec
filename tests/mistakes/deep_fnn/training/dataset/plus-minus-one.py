"""Labels -1 and 1.
hint: must be 0 and 1
"""
X, v = make_classification(n_samples=10000, n_features=20)
v = 2 * v - 1
