"""The approximation with tanh.

hint: This is the approximation with tanh
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return x * 0.5 * (1 + erf(x / np.sqrt(2)))
# write:
return 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))
