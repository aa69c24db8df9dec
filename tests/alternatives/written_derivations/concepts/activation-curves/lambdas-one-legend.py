"""Lambdas, scipy's normal distribution, one legend for all, the figure's own axis labels.
"""

from scipy.stats import norm

relu = lambda x: x * (x > 0)
d_relu = lambda x: np.heaviside(x, 0.5)
leaky_relu = lambda x: np.maximum(x, x / 100)
d_leaky_relu = lambda x: 0.01 + 0.99 * np.heaviside(x, 1)
softplus = lambda x: np.where(x > 20, x, np.log1p(np.exp(np.minimum(x, 20))))
d_softplus = lambda x: 1 / (1 + np.exp(-np.clip(x, -500, 500)))
gelu = lambda x: x * norm.cdf(x)
d_gelu = lambda x: norm.cdf(x) + x * norm.pdf(x)

grid = np.arange(-4, 4, 0.05)
fig, ((a1, a2), (a3, a4)) = plt.subplots(2, 2)
for ax, f, g in ((a1, relu, d_relu), (a2, leaky_relu, d_leaky_relu), (a3, softplus, d_softplus), (a4, gelu, d_gelu)):
    ax.plot(grid, f(grid), label="f")
    ax.plot(grid, g(grid), label="f'")
a1.legend()
fig.supxlabel("x")
fig.supylabel("f(x) and its derivative")
fig.suptitle("Activations")  # TODO: colours
