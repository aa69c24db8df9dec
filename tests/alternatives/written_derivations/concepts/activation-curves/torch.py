"""Functions of tensors, autograd-free, drawn with torch.

stops: TypeError: relu()
"""

import torch


def relu(x):
    return torch.relu(x)


def d_relu(x):
    return (x >= 0).float()


def leaky_relu(x):
    return torch.nn.functional.leaky_relu(x, 0.01)


def d_leaky_relu(x):
    return torch.where(x > 0, torch.tensor(1.0), torch.tensor(0.01))


def softplus(x):
    return torch.nn.functional.softplus(x)


def d_softplus(x):
    return torch.sigmoid(x)


def gelu(x):
    return torch.nn.functional.gelu(x)


def d_gelu(x):
    normal = torch.distributions.Normal(0.0, 1.0)
    return normal.cdf(x) + x * normal.log_prob(x).exp()


t = torch.linspace(-3, 3, 200)
fig = plt.figure()
for i, (f, df) in enumerate([(relu, d_relu), (leaky_relu, d_leaky_relu), (softplus, d_softplus), (gelu, d_gelu)]):
    panel = fig.add_subplot(2, 2, i + 1)
    panel.plot(t, f(t), "k")
    panel.plot(t, df(t), "r:")
    panel.set_xlabel("$x$")
    panel.set_ylabel("$f(x)$")
    panel.legend(["function", "derivative"])
