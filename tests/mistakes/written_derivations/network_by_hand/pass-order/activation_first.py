"""The activation before the weighted sum.

hint: h is computed from z1
"""

order = ["x", "h", "z1", "z2", "y", "loss"]
