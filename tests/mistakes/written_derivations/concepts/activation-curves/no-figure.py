"""fig is not set.

hint: There is no `fig`
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
fig, axs = plt.subplots(1, 4, figsize=(14, 3))
# write:
_, axs = plt.subplots(1, 4, figsize=(14, 3))
