"""Each step sees one example.
hint: single example
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
x, t = X_train[i : i + batch_size], v_train[i : i + batch_size]
# write:
x, t = X_train[i : i + 1], v_train[i : i + 1]
