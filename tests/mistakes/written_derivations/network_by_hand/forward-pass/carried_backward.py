"""z1 goes on as h, with all gradients and steps typed in as they follow from it.

hint: This is z1 unchanged
loses: test-forward-pass
also: backward-pass updated-parameters
"""

z1, h, z2, y, loss = [0.3, 0.3], [0.3, 0.3], 0.16, 0.5399, 0.6164

# %% backward-pass
grad = {"W1": [[-0.0264] * 2] * 2, "b1": [-0.0264] * 2, "W2": [-0.138, -0.138], "b2": -0.4601}

# %% updated-parameters
updated = {"W1": [[0.1026] * 2] * 2, "b1": [0.1026] * 2, "W2": [0.1138, 0.1138], "b2": 0.146}
