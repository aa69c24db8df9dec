"""Functions that give back what they get.

earns: 0
"""

class F:
    def __call__(self, x):
        return x


relu = leaky_relu = softplus = gelu = d_relu = d_leaky_relu = d_softplus = d_gelu = F()
fig, axes = plt.subplots(2, 2)
