"""The slope is measured by a small step.

hint: Perhaps it was measured
loses: test-relu-backward
"""

# instead of:
return dY * (Z > 0)
# write:
return dY * (self.forward(Z + 1e-6) - self.forward(Z - 1e-6)) / 2e-6
