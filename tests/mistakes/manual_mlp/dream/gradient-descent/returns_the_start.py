"""A copy is moved, and the start is returned.

hint: the one that went in
changes: adam_unclamped
"""

# instead of:
return image.detach()
# write:
return input
