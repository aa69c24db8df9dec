"""Always a 3.

hint: Is the label used?
changes: penalty_decay_blur
"""

# instead of:
energy = -model(image)[0, label] + 200 * total_variation(image)
# write:
energy = -model(image)[0, 3] + 200 * total_variation(image)
