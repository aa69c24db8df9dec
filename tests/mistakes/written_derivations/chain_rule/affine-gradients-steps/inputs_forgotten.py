"""As if the weight were a bias.

hint: X is forgotten
false-hint: G is forgotten
"""

# instead of:
X11 * G12 + X21 * G22,
# write:
G12 + G22,
