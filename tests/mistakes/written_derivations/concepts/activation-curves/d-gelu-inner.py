"""The inner derivative is left out.

hint: inner derivative of erf
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return 0.5 * (1 + erf(x / np.sqrt(2))) + x * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)
# write:
return 0.5 * (1 + erf(x / np.sqrt(2))) + x * np.exp(-(x**2) / 2) / np.sqrt(np.pi)
