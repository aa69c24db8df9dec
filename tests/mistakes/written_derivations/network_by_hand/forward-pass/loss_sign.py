"""The minus of the cross-entropy is forgotten.

hint: the sign is turned
"""

z1 = [0.3, 0.3]
h = [0.8544, 0.8544]
z2 = 0.2709
y = 0.5673
loss = -0.5669
