"""A list in the order of the widths.

hint: is a dict
loses: test-width
changes: one-loop
"""

# instead of:
plt.show()
# write:
plt.show()
width_results = list(width_results.values())
