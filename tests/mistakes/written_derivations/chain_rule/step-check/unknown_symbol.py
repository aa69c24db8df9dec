"""y1 is a symbol of its own.

hint: uses the symbol y1
"""

y1, y2, y3 = sp.symbols("y1 y2 y3")
derivation = [-p1 * sp.log(y1) - p2 * sp.log(y2) - p3 * sp.log(y3), -p1 / y1 * y1 * (1 - y1) + p2 * y1 + p3 * y1, y1 - p1]
