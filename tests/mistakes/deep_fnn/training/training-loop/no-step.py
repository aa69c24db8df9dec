"""step is never called.
hint: never move
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
optimizer.step()
# write:
