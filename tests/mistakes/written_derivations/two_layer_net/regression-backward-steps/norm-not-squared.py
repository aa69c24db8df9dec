"""The list begins with the norm and goes on with its square.

hint: the norm squared, without a root
false-hint: line 3 does not follow
"""

# instead of:
d1**2 + d2**2,
# write:
sp.sqrt(d1**2 + d2**2),
