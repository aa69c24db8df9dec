"""f' is taken at h.

hint: taken at h
loses: test-modular-backward
changes: helper_methods
"""

# instead of:
dJdz1 = dJdz2 * self.slope(self.f_function, z1)
# write:
dJdz1 = dJdz2 * self.slope(self.f_function, z2)
