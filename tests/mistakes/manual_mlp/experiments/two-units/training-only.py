"""Only the training errors are kept.

hint: (train MSE, test MSE) are expected
loses: test-two-units
changes: own-mse
"""

# instead of:
fits.append((mse(model, X1, y1), mse(model, X1test, y1test)))
# write:
fits.append(mse(model, X1, y1))
