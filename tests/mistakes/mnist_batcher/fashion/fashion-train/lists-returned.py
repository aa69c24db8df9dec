"""Four lists instead of a dict.
hint: no dict
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
return history
# write:
return list(history.values())
