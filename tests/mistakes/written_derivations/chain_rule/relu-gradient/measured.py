"""The slope is measured by a small step.

hint: Perhaps it was measured
"""

# instead of:
return np.where(Z > 0, dY, 0.0)
# write:
return dY * (np.maximum(Z + 1e-6, 0) - np.maximum(Z - 1e-6, 0)) / 2e-6
