"""The label is typed in from the print above, and y0 is a number: neither comes from data or model.

earns: 0
"""
model = myClassifier()
x0 = torch.tensor(X[0], dtype=torch.float32)
v0 = torch.tensor([1.0 if int(X[0][0] > 99) else 0.0])
y0 = torch.tensor([0.5], requires_grad=True)
model.forward = lambda x: y0
