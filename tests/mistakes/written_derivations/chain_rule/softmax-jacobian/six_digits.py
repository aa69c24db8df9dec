"""Everything is rounded to six digits.

hint: not to all the digits
false-hint: a factor is missing
"""

# instead of:
return np.diag(y) - np.outer(y, y)
# write:
return np.round(np.diag(y) - np.outer(y, y), 6)
