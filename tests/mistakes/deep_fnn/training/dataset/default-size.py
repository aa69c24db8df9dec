"""The default number of points, 100.
hint: (10000, 20) is asked for
"""
X, v = make_classification(n_features=20)
