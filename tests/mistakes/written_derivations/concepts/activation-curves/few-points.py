"""Seven points a line.

hint: through 20 or more points
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
xs = np.linspace(-5, 5, 300)
# write:
xs = np.linspace(-5, 5, 7)
