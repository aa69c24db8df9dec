"""The default learning rate.
hint: 1e-4 is asked for
"""
model = myClassifier()
optimizer = torch.optim.Adam(model.parameters())
