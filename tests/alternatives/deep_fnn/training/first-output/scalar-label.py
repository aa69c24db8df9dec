"""The label as a tensor without axes."""
model = myClassifier()
x0 = torch.Tensor(X[0])
v0 = torch.tensor(float(v[0]))
y0 = model.forward(x0)
