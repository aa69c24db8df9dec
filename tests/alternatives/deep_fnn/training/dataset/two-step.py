"""Unpacked later, informative features chosen, a helper variable."""
data = make_classification(n_samples=10_000, n_features=20, n_informative=10, n_redundant=2, n_classes=2, random_state=42)
X = data[0]
v = data[1]
print(X.shape)
