"""Only the first mini-batch is kept.

hint: The X of the first forward is still in the cache
loses: test-fully-connected-backward
changes: named-parts
"""

# instead of:
self.cache["X"] = X
# write:
if "X" not in self.cache:
    self.cache["X"] = X
