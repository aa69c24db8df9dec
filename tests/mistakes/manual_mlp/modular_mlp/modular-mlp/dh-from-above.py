"""dJ/dh is made of dJdy_hat instead of dJ/dz2.

hint: The slope of g is lost on the way down
false-hint: right for ordinary numbers
loses: test-modular-backward
"""

# instead of:
dJdh = dJdz2 @ self.parameters["W2"]
# write:
dJdh = dJdy_hat @ self.parameters["W2"]
