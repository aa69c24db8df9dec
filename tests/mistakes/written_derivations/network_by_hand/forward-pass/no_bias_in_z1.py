"""The bias is left out of z1; everything after it follows from there.

hint: the bias is missing
"""

z1 = [0.2, 0.2]
h = [0.7981, 0.7981]
z2 = 0.2596
y = 0.5645
loss = 0.5718
