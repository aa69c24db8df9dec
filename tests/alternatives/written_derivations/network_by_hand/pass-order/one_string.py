"""One string with arrows."""

order = "x -> z1 -> h -> z2 -> y -> loss"
