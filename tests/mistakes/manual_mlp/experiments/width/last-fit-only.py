"""Only the last fit is drawn.

hint: has 1 curves
loses: test-width
changes: one-loop
"""

# instead of:
for width, model in networks.items():
    plot_fit(axes, model, label=f"{width} units")
# write:
plot_fit(axes, model=networks[100], label="1, 2, 3, 10, 50, 100 units")
