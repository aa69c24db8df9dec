"""x feeds the product too.

hint: should not be there
loses: test-graph-of-w
changes: short-names
"""

# instead of:
"x": ["s"],
# write:
"x": ["s", "p"],
