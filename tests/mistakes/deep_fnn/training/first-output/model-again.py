"""Another model than the one that gave y0.
hint: made anew
loses: test-first-output
"""
x0 = torch.tensor(X[0], dtype=torch.float32)
y0 = myClassifier()(x0)
model = myClassifier()
v0 = torch.tensor(v[0], dtype=torch.float32).reshape(y0.shape)
