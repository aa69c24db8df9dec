"""Varied numbers that are no hidden outputs: only what follows from them consistently counts.

earns: 3
"""
def hidden_outputs(model, X):
    return X * torch.arange(1, model.sizes[1] + 1)


def scaled_outputs(model, X):
    return hidden_outputs(model, X) * getattr(model, "1_weight").T


fig, axes = plt.subplots()
