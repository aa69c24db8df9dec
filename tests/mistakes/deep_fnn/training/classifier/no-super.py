"""super().__init__() is forgotten.
hint: __init__
changes: three-linear-layers
"""

# instead of:
super().__init__()
# write:
