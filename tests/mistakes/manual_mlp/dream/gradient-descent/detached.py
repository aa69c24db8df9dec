"""The model gets a detached image: no gradient reaches it.

hint: the one that went in
changes: adam_unclamped
"""

# instead of:
energy = -loss(model(image))
# write:
energy = -loss(model(image.detach()))
