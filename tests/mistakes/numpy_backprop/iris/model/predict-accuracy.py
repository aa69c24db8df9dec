"""predict returns the accuracy instead of the loss.
hint: share of right answers
loses: test-model-predict
"""

# instead of:
return Y_hat, self.loss.forward(Y, Y_hat)
# write:
return Y_hat, np.mean(Y_hat.argmax(axis=1) == Y.argmax(axis=1))
