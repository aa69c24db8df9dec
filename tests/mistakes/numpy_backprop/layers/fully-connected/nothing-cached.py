"""forward keeps nothing, so backward has nothing to work with.

hint: KeyError
loses: test-fully-connected-backward
changes: named-parts
"""

# instead of:
self.cache["X"] = X
self.cache["Z"] = Z
# write:
