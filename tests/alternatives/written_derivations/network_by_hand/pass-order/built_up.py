"""Built in a loop."""

order = []
for name in ("x", "z1", "h"):
    order.append(name)
order += ["z2", "y", "loss"]  # TODO: nicer
