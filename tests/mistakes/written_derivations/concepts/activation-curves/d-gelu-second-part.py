"""x phi alone.

hint: the other part of the product rule
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return 0.5 * (1 + erf(x / np.sqrt(2))) + x * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)
# write:
return x * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)
