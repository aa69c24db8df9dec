"""Both results land in X, and the labels are taken from it wrongly.
hint: second thing returned
loses: test-dataset
"""
X = make_classification(n_samples=10000, n_features=20)[0]
v = X[:, 0]
