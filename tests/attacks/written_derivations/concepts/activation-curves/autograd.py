"""Functions are right and drawn, slopes come from autograd: the marks for slopes are missing.

earns: 3
hint: Derive the slope
"""

import torch


def of(f):
    return lambda x: f(torch.as_tensor(np.asarray(x, float))).numpy()


def slope(f):
    def d(x):
        t = torch.tensor(np.asarray(x, float), requires_grad=True)
        f(t).sum().backward()
        return t.grad.numpy()

    return d


F = torch.nn.functional
four = (F.relu, F.leaky_relu, lambda t: torch.logaddexp(t, 0 * t), F.gelu)
relu, leaky_relu, softplus, gelu = map(of, four)
d_relu, d_leaky_relu, d_softplus, d_gelu = map(slope, four)

x = np.linspace(-4, 4, 100)
fig, axes = plt.subplots(1, 4)
for panel, f, d in zip(axes, (relu, leaky_relu, softplus, gelu), (d_relu, d_leaky_relu, d_softplus, d_gelu)):
    panel.plot(x, f(x), label="f")
    panel.plot(x, d(x), label="d")
    panel.legend()
    panel.set(xlabel="x", ylabel="y")
