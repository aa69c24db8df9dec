"""Tables of zeros in the right shape.

earns: 0
"""
def hidden_outputs(model, X):
    return torch.zeros(len(X), model.sizes[1])


scaled_outputs = hidden_outputs
fig, axes = plt.subplots()
axes.plot(line, torch.zeros(200, 12))
