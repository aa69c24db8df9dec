"""One number where there are two hidden units.

hint: one for each hidden unit
"""

z1 = 0.3
h = 0.8544
z2 = 0.2709
y = 0.5673
loss = 0.5669
