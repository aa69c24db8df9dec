"""Only positive x.

hint: No line is ReLU
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
xs = np.linspace(-5, 5, 300)
# write:
xs = np.linspace(0, 5, 300)
