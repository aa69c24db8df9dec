"""There is no fig.

hint: no `fig`
loses: test-width
changes: one-loop
"""

# instead of:
fig, axes = plt.subplots(figsize=(7, 4))
# write:
figure, axes = plt.subplots(figsize=(7, 4))
