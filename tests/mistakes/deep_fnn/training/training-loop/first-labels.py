"""The labels are always the first ones.

hint: Perhaps its labels are not those of its points
false-hint: zero_grad wipes
loses: test-training-loop
"""

# instead of:
x, labels = X_train[start : start + batch_size], v_train[start : start + batch_size]
# write:
x = X_train[start : start + batch_size]
labels = v_train[: len(x)]
