"""Only the first example is left.

hint: is expected
false-hint: measured
"""

# instead of:
return np.where(Z > 0, dY, 0.0)
# write:
return np.where(Z > 0, dY, 0.0)[:, 0]
