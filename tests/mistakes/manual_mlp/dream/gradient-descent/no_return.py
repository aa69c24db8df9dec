"""There is no return.

hint: returns None
changes: adam_unclamped
"""

# instead of:
return image.detach()
# write:
