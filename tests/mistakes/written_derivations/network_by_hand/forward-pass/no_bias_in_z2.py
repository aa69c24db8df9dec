"""The bias is left out of z2.

hint: z2 = W2 h + b2
"""

z1 = [0.3, 0.3]
h = [0.8544, 0.8544]
z2 = 0.1709
y = 0.5426
loss = 0.6114
