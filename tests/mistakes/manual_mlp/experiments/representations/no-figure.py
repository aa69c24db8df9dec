"""The figure has another name.

hint: not a NoneType
loses: test-representations
changes: two-functions
"""

# instead of:
fig, axes = plt.subplots(1, 2)
# write:
figure, axes = plt.subplots(1, 2)
