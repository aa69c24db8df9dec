"""backward computes, but does not return.

hint: is there a `return`
loses: test-relu-backward
changes: without-the-base-class
"""

# instead of:
return dY * (Z > 0)
# write:
dZ = dY * (Z > 0)
