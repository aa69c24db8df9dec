"""e to the z instead of e to the minus z; the rest follows from there.

hint: line 1: the minus in the exponent is missing
false-hint: line 2 is not the derivative
false-hint: line 3 does not follow
"""

# instead of:
e1, e2 = sp.exp(-w11 * a1 - w12 * a2), sp.exp(-w21 * a1 - w22 * a2)
# write:
e1, e2 = sp.exp(w11 * a1 + w12 * a2), sp.exp(w21 * a1 + w22 * a2)

# instead of:
2 * (p1 - y1) * a2 * e1 / (1 + e1) ** 2,
2 * (p1 - y1) * a2 * p1 * (1 - p1),
# write:
-2 * (p1 - y1) * a2 * e1 / (1 + e1) ** 2,
-2 * (p1 - y1) * a2 * p1 * (1 - p1),
