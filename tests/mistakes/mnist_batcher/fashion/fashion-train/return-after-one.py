"""return stands inside the loop.
hint: 1 entries after
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
return history
# write:
    return history
