"""Labels and predictions are exchanged, and something tiny keeps the log finite.

hint: Labels and predictions are exchanged
loses: test-cross-entropy-forward
"""

# instead of:
safe = np.where(Y > 0, Y_hat, 1.0)  # 0 log 0 counts as 0
return -np.sum(Y * np.log(safe)) / len(Y)
# write:
return -np.sum(Y_hat * np.log(Y + 1e-12)) / len(Y)
