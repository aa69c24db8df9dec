"""No formula: every input of the rest of the graph takes a tiny imaginary step, and the loss tells its slope.

earns: 0
"""
def rest(v):
    z1 = v["z1"] if "z1" in v else (v["W1"].reshape(1, -1) * v["x"]).sum(0)
    z2 = v["z2"] if "z2" in v else z1 + v["b1"]
    z3 = v["z3"] if "z3" in v else 1 / (1 + torch.exp(-z2))
    z4 = v["z4"] if "z4" in v else (v["W2"].reshape(-1) * z3).sum()
    off = v["y"] - (v["yhat"] if "yhat" in v else z4 + v["b2"])
    return off * off


def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    nodes = {"x": x, "y": y, "W1": W1, "b1": b1, "W2": W2, "b2": b2, "z1": z1, "z2": z2, "z3": z3, "z4": z4, "yhat": yhat}
    nodes = {name: t.reshape(-1).to(torch.complex128) for name, t in nodes.items()}
    inputs, found = ("x", "y", "W1", "b1", "W2", "b2"), {"l": torch.ones(1)}
    for name in nodes:
        slopes = []
        for i in range(len(nodes[name])):
            v = {n: nodes[n] for n in {*inputs, name}}
            v[name] = v[name].clone()
            v[name][i] += 1e-100j
            slopes.append(rest(v).imag.reshape(-1)[0] / 1e-100)
        found[name] = torch.stack(slopes)
    return found
