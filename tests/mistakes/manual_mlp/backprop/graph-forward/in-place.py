"""z2 is z1, changed in place.

hint: Is z1 changed in place, by +=?
loses: test-graph-forward
"""

# instead of:
z2 = z1 + b1
# write:
z2 = z1
z2 += b1
