"""y1 and y2 are symbols of their own.

hint: uses the symbol y1
"""

y1, y2 = sp.symbols("y1 y2")
bias_steps = [g1 * y1 + g2 * y2, g2 * y2, g2]
