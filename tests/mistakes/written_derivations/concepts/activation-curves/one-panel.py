"""Everything in one panel.

hint: has 1 panels
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
fig, axs = plt.subplots(1, 4, figsize=(14, 3))
for ax, f, df in zip(axs, [relu, leaky_relu, softplus, gelu], [d_relu, d_leaky_relu, d_softplus, d_gelu]):
# write:
fig, axs = plt.subplots()
for ax, f, df in zip([axs] * 4, [relu, leaky_relu, softplus, gelu], [d_relu, d_leaky_relu, d_softplus, d_gelu]):
