"""backward returns the slope alone.

hint: multiplies it by the gradient from above, dY
loses: test-relu-backward
changes: without-the-base-class
"""

# instead of:
return dY * (Z > 0)
# write:
return (Z > 0).astype(float)
