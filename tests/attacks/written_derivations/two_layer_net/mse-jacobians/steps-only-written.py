"""No Jacobian; as steps a derivative that is only written down.

also: sigmoid-steps
earns: 0.5
hint: only written down
"""

def mse_jacobians(*_):
    return {}


# %% sigmoid-steps

def sigmoid_steps(z):
    sigma = 1 / (1 + sp.exp(-z))
    return [sigma, sp.exp(z) / (1 + sp.exp(z)), sp.Derivative(sigma, z)]
