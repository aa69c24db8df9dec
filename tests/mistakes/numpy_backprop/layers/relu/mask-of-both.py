"""backward also cuts negative gradients off.

hint: the sign of dY does not
loses: test-relu-backward
changes: without-the-base-class
"""

# instead of:
return dY * (Z > 0)
# write:
return np.where((Z > 0) & (dY > 0), dY, 0.0)
