"""backward adds up over the examples.

hint: (5, 4) is expected
false-hint: measured
loses: test-relu-backward
"""

# instead of:
return dY * (Z > 0)
# write:
return (dY * (Z > 0)).sum(axis=0)
