"""Counts from 1.
hint: counts from 0
loses: test-first-output
"""
model = myClassifier()
x0 = torch.tensor(X[1], dtype=torch.float32)
y0 = model(x0)
v0 = torch.tensor(v[1], dtype=torch.float32).reshape(y0.shape)
