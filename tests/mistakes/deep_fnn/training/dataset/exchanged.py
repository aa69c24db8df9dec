"""Points and labels exchanged.
hint: (10000, 20)
"""
v, X = make_classification(n_samples=10000, n_features=20)
