"""1e-3 typed.
hint: 0.001
"""
model = myClassifier()
optimizer = torch.optim.Adam(model.parameters(), 1e-3)
