"""Functions are right and drawn, slopes come from a complex step: the marks for slopes are missing.

earns: 3
"""

relu = lambda x: np.maximum(x, 0)
leaky_relu = lambda x: np.maximum(x, 0.01 * x)
softplus = lambda x: np.logaddexp(0, x)
gelu = lambda x: x * 0.5 * (1 + erf(x / np.sqrt(2)))

slope = lambda f: lambda x: f(np.asarray(x) + 1e-30j).imag / 1e-30
d_relu, d_leaky_relu, d_softplus, d_gelu = map(slope, (relu, leaky_relu, softplus, gelu))

x = np.linspace(-4, 4, 100)
fig, axes = plt.subplots(1, 4)
for panel, f, d in zip(axes, (relu, leaky_relu, softplus, gelu), (d_relu, d_leaky_relu, d_softplus, d_gelu)):
    panel.plot(x, f(x), label="f")
    panel.plot(x, d(x), label="d")
    panel.legend()
    panel.set(xlabel="x", ylabel="y")
