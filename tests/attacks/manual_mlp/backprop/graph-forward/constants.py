"""Constants of the right sizes: later nodes must not be carried forward from them.

earns: 0
"""
def graph_forward(x, y, W1, b1, W2, b2):
    z1, z4 = torch.zeros(50), torch.zeros(1)
    return {"z1": z1, "z2": z1, "z3": torch.sigmoid(z1), "z4": z4, "yhat": z4, "l": z4}
