"""Only the functions are drawn.

hint: does not show its derivative
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
ax.plot(xs, df(xs), label=df.__name__)
# write:
