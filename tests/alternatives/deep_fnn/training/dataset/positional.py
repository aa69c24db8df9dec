"""Positional arguments, no random state."""
X, v = make_classification(10000, 20)
