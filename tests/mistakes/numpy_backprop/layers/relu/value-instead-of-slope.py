"""backward multiplies by the value of ReLU.

hint: multiplied by the value of ReLU
loses: test-relu-backward
changes: without-the-base-class
"""

# instead of:
return dY * (Z > 0)
# write:
return dY * self.forward(Z)
