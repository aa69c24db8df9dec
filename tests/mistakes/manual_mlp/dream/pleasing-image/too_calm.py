"""The penalty wins: nothing is left of the digit.

hint: above 0.9 is asked
changes: penalty_decay_blur
"""

# instead of:
energy = -model(image)[0, label] + 200 * total_variation(image)
# write:
energy = -model(image)[0, label] + 20000 * total_variation(image)
