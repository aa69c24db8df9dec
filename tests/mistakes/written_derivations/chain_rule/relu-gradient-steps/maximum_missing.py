"""Max is missing from the start; the rest follows from there.

hint: Line 1: The maximum is missing
"""

relu_steps = [g1 * z1, g1 * (z1 + 1) - g1, g1]
