"""Only the output layer's parameters.
hint: only some
"""
model = myClassifier()
optimizer = torch.optim.Adam(list(model.parameters())[-2:], lr=1e-4)
