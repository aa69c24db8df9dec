"""SGD.
hint: sgd
"""
model = myClassifier()
optimizer = torch.optim.SGD(model.parameters(), lr=1e-4)
