"""The values of the sigmoid stand where its slopes belong.

hint: sigma stands where its slope belongs
false-hint: tanh stands where its slope belongs
"""

# instead of:
e1 * p1 * (1 - p1) * v1 * (1 - a**2) + e2 * p2 * (1 - p2) * v2 * (1 - a**2),
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
# write:
e1 * p1 * v1 * (1 - a**2) + e2 * p2 * v2 * (1 - a**2),
(e1 * v1 * p1 + e2 * v2 * p2) * (1 - a**2),
