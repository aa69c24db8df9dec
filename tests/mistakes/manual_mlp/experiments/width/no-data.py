"""The figure shows the fits without the data.

hint: training points are not in fig
loses: test-width
changes: one-loop
"""

# instead of:
plot_data(axes)
# write:
