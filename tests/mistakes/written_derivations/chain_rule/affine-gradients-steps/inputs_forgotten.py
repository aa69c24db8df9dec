"""As if the weight were a bias.

hint: It is the derivative by b2; by W12 is asked
false-hint: G is forgotten
"""

# instead of:
X11 * G12 + X21 * G22,
# write:
G12 + G22,
