"""The score goes down: the energy is its minus.

hint: perhaps this walks down
changes: adam_unclamped
"""

# instead of:
energy = -loss(model(image))
# write:
energy = loss(model(image))
