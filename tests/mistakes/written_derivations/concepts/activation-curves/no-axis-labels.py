"""No axis labels.

hint: The x-axes have no label
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
ax.set_xlabel("x")
ax.set_ylabel("y")
# write:
