"""The lines have labels, but no legend shows them.

hint: legend()
loses: test-width
changes: one-loop
"""

# instead of:
axes.legend()
# write:
