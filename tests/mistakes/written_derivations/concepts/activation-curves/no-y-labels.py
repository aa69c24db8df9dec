"""No label on the y-axes.

hint: The y-axes have no label
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
ax.set_ylabel("y")
# write:
