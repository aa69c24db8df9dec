"""The loss of a data set is the log of the mean probability.

hint: The probabilities are averaged before the log is taken
false-hint: begin there
loses: test-feed-forward
"""

# instead of:
return np.mean(losses), np.mean(right)
# write:
return -np.log(np.mean(np.exp(-np.array(losses)))), np.mean(right)
