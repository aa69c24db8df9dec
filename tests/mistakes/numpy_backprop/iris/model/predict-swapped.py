"""predict returns the loss first.
hint: The loss stands first
loses: test-model-predict
"""

# instead of:
return Y_hat, self.loss.forward(Y, Y_hat)
# write:
return self.loss.forward(Y, Y_hat), Y_hat
