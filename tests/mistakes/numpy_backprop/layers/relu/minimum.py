"""The smaller of 0 and z.

hint: keeps the negative part
loses: test-relu-forward
changes: without-the-base-class
"""

# instead of:
return np.maximum(Z, 0)
# write:
return np.minimum(0, Z)
