"""z1 is sent on to the output in place of h.

hint: where h belongs
"""

z1 = [0.3, 0.3]
h = [0.8544, 0.8544]
z2 = 0.1 * 0.3 + 0.1 * 0.3 + 0.1
y = 0.5399
loss = 0.6164
