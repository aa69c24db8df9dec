"""The hidden outputs are scaled by the incoming weights and not by the outgoing ones.
hint: The weights of the first layer are used
false-hint: for the same network
"""

def hidden_outputs(model, X):
    """Return the outputs of the hidden units after phi, shape (N, H), for X of shape (N, 1)."""
    W, b = getattr(model, "0_weight"), getattr(model, "0_bias")
    return model.phi(X @ W + b).detach()


def scaled_outputs(model, X):
    """Return the hidden outputs, each column times its outgoing weight, shape (N, H)."""
    v = getattr(model, "0_weight").detach().reshape(1, -1)
    return hidden_outputs(model, X) * v


# fig: hidden outputs and scaled outputs of model10 (or another trained network) against x
fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3), layout="constrained")
left.plot(line, hidden_outputs(model10, line))
left.set(title="hidden outputs", xlabel="x")
right.plot(line, scaled_outputs(model10, line))
right.set(title="scaled outputs", xlabel="x")
plt.show()
