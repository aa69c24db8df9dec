"""A network without f; the rest follows from there.

hint: line 1: tanh is missing
false-hint: line 2 is not the derivative
false-hint: The slope of tanh is missing
"""

# instead of:
a = sp.tanh(w * x + b)
# write:
a = w * x + b

# instead of:
e1 * p1 * (1 - p1) * v1 * (1 - a**2) + e2 * p2 * (1 - p2) * v2 * (1 - a**2),
(e1 * v1 * p1 * (1 - p1) + e2 * v2 * p2 * (1 - p2)) * (1 - a**2),
# write:
e1 * p1 * (1 - p1) * v1 + e2 * p2 * (1 - p2) * v2,
e1 * v1 * (p1 - p1**2) + e2 * v2 * (p2 - p2**2),
