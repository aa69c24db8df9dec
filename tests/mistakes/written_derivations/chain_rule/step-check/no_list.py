"""One expression, not a list.

hint: not a list
"""

derivation = -p1 * z1
