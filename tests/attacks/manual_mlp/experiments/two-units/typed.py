"""The errors of a run are typed in; mse is right, and that is all that was done.

earns: 2
"""
def mse(model, X, y):
    with torch.no_grad():
        return torch.nn.functional.mse_loss(model(X), y).item()


fits = [(0.3127, 0.3391), (0.2714, 0.3020), (0.4102, 0.4415), (0.3126, 0.3388), (0.2991, 0.3107)]
