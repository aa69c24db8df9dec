"""Lines without legends.

hint: A panel has no legend
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
ax.legend()
# write:
