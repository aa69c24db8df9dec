"""Straight from the data, label as a column."""
model = myClassifier()
x0, v0 = torch.as_tensor(X, dtype=torch.float32)[0], torch.as_tensor(v, dtype=torch.float32).view(-1, 1)[0]
y0 = model(x0)
print(y0)
