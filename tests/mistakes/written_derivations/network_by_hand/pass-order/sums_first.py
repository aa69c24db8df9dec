"""Both sums first, then what follows.

hint: z2 is computed from h
"""

order = ["x", "z1", "z2", "h", "y", "loss"]
