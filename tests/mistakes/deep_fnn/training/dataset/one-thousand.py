"""A zero is missing.
hint: (1000, 20)
"""
X, v = make_classification(1000, 20, random_state=0)
