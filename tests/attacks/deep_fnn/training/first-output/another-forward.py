"""The model is made, and goes unused: y0 is worked out by the parameters of a second one that has the same numbers.

earns: 1
"""
model, other = myClassifier(), myClassifier()
x0 = torch.as_tensor(np.asarray(X[0]), dtype=torch.float32)
v0 = torch.as_tensor(np.asarray(v[:1]), dtype=torch.float32)
y0 = other(x0)
