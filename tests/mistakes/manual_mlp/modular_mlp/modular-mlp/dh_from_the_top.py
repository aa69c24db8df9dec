"""dJ/dh is made of dJdy_hat: g' is lost on the way down.

hint: lost on the way down
false-hint: right for ordinary numbers
loses: test-modular-backward
changes: helper_methods
"""

# instead of:
dJdz2 = dJdz3 @ self.parameters["W2"]
# write:
dJdz2 = dJdy_hat @ self.parameters["W2"]
