"""The quotient rule, unshifted; the given tool and torch are used to check it, outside the function."""

import torch


def softmax_jacobian(s):
    e = np.exp(s)
    S = e.sum()
    return (np.diag(e) * S - np.outer(e, e)) / S**2


at = np.array([0.1, 0.2, -0.4])
assert np.allclose(softmax_jacobian(at), measured(softmax, at))
by_torch = torch.autograd.functional.jacobian(lambda t: torch.softmax(t, 0), torch.as_tensor(at))
assert np.allclose(softmax_jacobian(at), by_torch)
