"""dJdW2 is made with z1 instead of h.

hint: dJdW2 uses z1
loses: test-modular-backward
changes: helper_methods
"""

# instead of:
self.grads["dJdW2"] = dJdz3.T @ z2
# write:
self.grads["dJdW2"] = dJdz3.T @ z1
