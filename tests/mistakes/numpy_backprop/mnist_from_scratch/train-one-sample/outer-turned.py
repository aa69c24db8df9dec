"""Column and row are exchanged.
hint: stopped with ValueError
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
weights[i] -= learning_rate * np.outer(a[i], delta)
# write:
weights[i] -= learning_rate * np.outer(delta, a[i])
