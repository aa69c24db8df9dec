"""The slopes are measured by a small step.

hint: Perhaps it was measured
false-hint: a factor is missing
"""

# instead of:
return np.diag(y) - np.outer(y, y)
# write:
steps = 1e-5 * np.eye(len(s))
return np.array([(softmax(s + d) - softmax(s - d)) / 2e-5 for d in steps]).T
