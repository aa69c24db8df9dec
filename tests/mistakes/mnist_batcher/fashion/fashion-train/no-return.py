"""Nothing is returned.
hint: return the dict
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
return history
# write:
