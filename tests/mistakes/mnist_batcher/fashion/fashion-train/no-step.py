"""step is never called.
hint: never move
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
optimizer.step()
# write:
