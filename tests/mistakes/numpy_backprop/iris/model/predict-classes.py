"""predict returns classes.
hint: These are classes
loses: test-model-predict
"""

# instead of:
return Y_hat, self.loss.forward(Y, Y_hat)
# write:
return Y_hat.argmax(axis=1), self.loss.forward(Y, Y_hat)
