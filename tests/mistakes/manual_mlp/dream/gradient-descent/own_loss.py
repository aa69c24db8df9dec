"""Always the logit of class 3.

hint: make the `loss` that is passed large
changes: adam_unclamped
"""

# instead of:
energy = -loss(model(image))
# write:
energy = -model(image)[0, 3]
