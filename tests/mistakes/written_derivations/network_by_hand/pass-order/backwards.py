"""The order of the way back.

hint: the way back
"""

order = ["loss", "y", "z2", "h", "z1", "x"]
