"""The step is typed in.

hint: The step eps that is passed is not used
loses: test-gradient-check
changes: ndindex
"""

# instead of:
"""Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
# write:
"""Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
eps = 1e-6
