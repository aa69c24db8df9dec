"""x + y*(z*o): the sum comes too late.

hint: missing
loses: test-graph-of-w
changes: short-names
"""

# instead of:
"s": ["p"],
# write:
"s": ["w"],
