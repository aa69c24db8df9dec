"""Divides every sum by the number of all.

hint: by how many numbers there are in all
loses: test-running-mean
"""

# instead of:
return np.cumsum(x) / np.arange(1, len(x) + 1)
# write:
return np.cumsum(x) / len(x)
