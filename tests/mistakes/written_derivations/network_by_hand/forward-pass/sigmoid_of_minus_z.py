"""The sign in the exponent of the sigmoid is lost.

hint: mind the sign in the exponent
"""

z1 = [0.3, 0.3]
h = [0.8544, 0.8544]
z2 = 0.2709
y = 0.4327
loss = 0.8377
