"""A single layer instead of a myClassifier: the point and its label are right, the output is not.

earns: 1
"""
model = nn.Sequential(nn.Linear(20, 1), nn.Sigmoid())
x0 = torch.tensor(X[0], dtype=torch.float32)
y0 = model(x0)
v0 = torch.tensor(v[0], dtype=torch.float32).reshape(y0.shape)
