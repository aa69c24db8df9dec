"""The largest absolute value is taken out, so that all exponentials of very negative logits are 0.

hint: Take the largest logit m out
loses: test-softmax-ce-risk
"""

# instead of:
largest = np.max(z)
# write:
largest = np.max(np.abs(z))
