"""return stands inside the loop.

hint: only reaches
changes: adam_unclamped
"""

# instead of:
return image.detach()
# write:
    return image.detach()
