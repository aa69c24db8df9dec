"""The input is left out.

hint: each of the six names once
"""

order = ["z1", "h", "z2", "y", "loss"]
