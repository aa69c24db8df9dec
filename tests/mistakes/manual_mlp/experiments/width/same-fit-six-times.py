"""The loop draws the same network each time.

hint: of the curves differ
loses: test-width
changes: one-loop
"""

# instead of:
plot_fit(axes, model, label=f"{width} units")
# write:
plot_fit(axes, networks[10], label=f"{width} units")
