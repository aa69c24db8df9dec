"""A batch of one point."""
model = myClassifier()
x0 = torch.from_numpy(np.asarray(X[0:1])).float()
y0 = model(x0)
v0 = torch.full_like(y0, float(v[0])).detach()
