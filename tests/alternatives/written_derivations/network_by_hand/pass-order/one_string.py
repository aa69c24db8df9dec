"""One string with arrows.

stops: each of the six names once
"""

order = "x -> z1 -> h -> z2 -> y -> loss"
