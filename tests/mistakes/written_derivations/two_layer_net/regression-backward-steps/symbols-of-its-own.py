"""The outputs are symbols of their own.

hint: uses the symbol p1
"""

# instead of:
z = w * x + b
d1, d2 = 5 * v1 * z - y1, 5 * v2 * z - y2
# write:
d1, d2 = sp.Symbol("p1") - y1, sp.Symbol("p2") - y2
