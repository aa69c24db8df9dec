"""z is not added at the end.

hint: The edge z → w (+) is missing
loses: test-graph-of-w
changes: short-names
"""

# instead of:
"z": ["q", "w"],
# write:
"z": ["q"],
