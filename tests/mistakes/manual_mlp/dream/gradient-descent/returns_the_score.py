"""The score comes back instead of the image.

hint: returns the image itself
changes: adam_unclamped
"""

# instead of:
return image.detach()
# write:
return -energy.item()
