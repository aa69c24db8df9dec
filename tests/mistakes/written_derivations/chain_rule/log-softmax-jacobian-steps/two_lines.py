"""No step in between.

hint: at least 3 are asked for
"""

# instead of:
z1 - sp.log(S),
# write:
