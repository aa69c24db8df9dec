"""backward passes the gradient where Z is negative.

hint: wrong way round
loses: test-relu-backward
changes: without-the-base-class
"""

# instead of:
return dY * (Z > 0)
# write:
dZ = np.array(dY, copy=True)
dZ[Z > 0] = 0
return dZ
