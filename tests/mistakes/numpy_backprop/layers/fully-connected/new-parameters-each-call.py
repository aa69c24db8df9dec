"""W and b are drawn anew at each forward.

hint: W changes with every forward
changes: named-parts
"""

# instead of:
if "W" not in self.parameters:
    n_in = X_shape[1]
# write:
n_in = X_shape[1]
if n_in:
