"""zeros_like of integers rounds the slopes.

hint: slopes are rounded to integers
loses: test-gradient-check
changes: ndindex
"""

# instead of:
G = np.zeros(X.shape)
# write:
G = np.zeros_like(X)
