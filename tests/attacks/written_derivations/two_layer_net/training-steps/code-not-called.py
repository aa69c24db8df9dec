"""The order is right and earns its mark; `step` is named and not called, which costs nothing.

earns: 1
hint: the line of step does not call it, but: none of the five
"""

# instead of:
"step": "optimizer.step()",
# write:
"step": "optimizer.step",
