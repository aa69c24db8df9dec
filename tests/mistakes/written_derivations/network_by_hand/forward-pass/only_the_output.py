"""Only y and loss are given.

hint: There is no `z1`
"""

y = 0.5673
loss = 0.5669
