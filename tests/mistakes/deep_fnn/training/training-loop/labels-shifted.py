"""The labels of other points.
hint: not follow the gradient
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
x, t = X_train[i : i + batch_size], v_train[i : i + batch_size]
# write:
x, t = X_train[i : i + batch_size], v_train.flip(0)[i : i + batch_size]
