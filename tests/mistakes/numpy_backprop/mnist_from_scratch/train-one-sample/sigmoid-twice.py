"""sigma' is applied to the activation.
hint: taken twice
loses: test-train-one-sample
changes: backwards-in-place
"""

# instead of:
slope = a[i] * (1 - a[i])
# write:
slope = sigmoid(a[i]) * (1 - sigmoid(a[i]))
