"""The values in place of the names.

hint: in quotes
"""

order = [[1, 1], z1, h, z2, y, loss]
