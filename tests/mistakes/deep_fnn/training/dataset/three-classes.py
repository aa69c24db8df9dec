"""Three classes.
hint: 3 classes
"""
X, v = make_classification(n_samples=10000, n_features=20, n_informative=5, n_classes=3)
