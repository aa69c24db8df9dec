"""A list of parameters, betas written out."""
learning_rate = 1e-4
model = myClassifier()
params = list(model.parameters())
optimizer = torch.optim.Adam(params, learning_rate, betas=(0.9, 0.999))
print(optimizer)
