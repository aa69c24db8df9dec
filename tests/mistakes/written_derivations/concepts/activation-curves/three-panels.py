"""A panel is missing.

hint: has 3 panels
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
fig, axs = plt.subplots(1, 4, figsize=(14, 3))
for ax, f, df in zip(axs, [relu, leaky_relu, softplus, gelu], [d_relu, d_leaky_relu, d_softplus, d_gelu]):
# write:
fig, axs = plt.subplots(1, 3, figsize=(14, 3))
for ax, f, df in zip(axs, [relu, softplus, gelu], [d_relu, d_softplus, d_gelu]):
