"""The last logit is taken out, which need not be the largest.

hint: Take the largest logit m out
loses: test-softmax-ce-risk
"""

# instead of:
largest = np.max(z)
# write:
largest = z[-1]
