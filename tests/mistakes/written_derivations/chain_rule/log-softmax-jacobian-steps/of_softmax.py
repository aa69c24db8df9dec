"""The slope of softmax itself.

hint: This is the slope of y1 itself
"""

# instead of:
1 - sp.exp(z1) / S,
# write:
sp.exp(z1) / S * (1 - sp.exp(z1) / S),
