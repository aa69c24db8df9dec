"""One function that varies stands for all eight, drawn with legends and labels.

earns: 0
"""

relu = leaky_relu = softplus = gelu = d_relu = d_leaky_relu = d_softplus = d_gelu = lambda x: np.sin(x)

x = np.linspace(-4, 4, 100)
fig, axes = plt.subplots(1, 4)
for panel, f, d in zip(axes, (relu, leaky_relu, softplus, gelu), (d_relu, d_leaky_relu, d_softplus, d_gelu)):
    panel.plot(x, f(x), label="f")
    panel.plot(x, d(x), label="d")
    panel.legend()
    panel.set(xlabel="x", ylabel="y")
