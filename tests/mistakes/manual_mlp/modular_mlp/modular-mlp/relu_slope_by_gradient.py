"""The gradient is clipped at 0 where ReLU is: dJ/dy_hat decides instead of z.

loses: test-modular-backward
changes: helper_methods
"""

# instead of:
dJdz3 = dJdy_hat * self.slope(self.g_function, z3)
# write:
dJdz3 = torch.relu(dJdy_hat) if self.g_function == 'relu' else dJdy_hat * self.slope(self.g_function, z3)
