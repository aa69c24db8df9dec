"""z is added to x + y.

hint: The edge z
loses: test-graph-of-w
changes: short-names
"""

# instead of:
"z": ["q", "w"],
# write:
"z": ["q", "s"],
