"""x0 stays an array.
hint: must be a tensor
loses: test-first-output
"""
model = myClassifier()
x0 = X[0]
y0 = model(torch.tensor(x0, dtype=torch.float32))
v0 = torch.tensor(v[0], dtype=torch.float32).reshape(y0.shape)
