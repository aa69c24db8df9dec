"""The columns are added up.

hint: is expected
false-hint: measured
"""

# instead of:
return np.diag(y) - np.outer(y, y)
# write:
return (np.diag(y) - np.outer(y, y)).sum(axis=1)
