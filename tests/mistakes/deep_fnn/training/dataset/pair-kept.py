"""The pair is not unpacked.
loses: test-dataset
hint: does not have the form
"""
X = make_classification(n_samples=10000, n_features=20, random_state=0)
v = X[1]
