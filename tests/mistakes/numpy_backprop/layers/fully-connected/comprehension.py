"""A comprehension over examples is a loop as well.

hint: There is a loop
loses: test-fully-connected-backward
changes: named-parts
"""

# instead of:
Z = X @ W + b
self.cache["X"] = X
self.cache["Z"] = Z
# write:
Z = np.array([x @ W for x in X]) + b
self.cache["X"], self.cache["Z"] = X, Z
