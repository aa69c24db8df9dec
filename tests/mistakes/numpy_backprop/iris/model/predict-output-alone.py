"""predict returns the output alone.
hint: two values
loses: test-model-predict
"""

# instead of:
return Y_hat, self.loss.forward(Y, Y_hat)
# write:
return Y_hat
