"""No step in between.

hint: at least 3
changes: three-outputs
"""

# instead of:
short,
# write:
