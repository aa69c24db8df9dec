"""There is no return.

hint: returns the image itself
changes: penalty_decay_blur
"""

# instead of:
return image.detach()
# write:
