"""The share of the last exercise is typed in, not far from the one that is passed.

hint: pass train_size on
false-hint: Only some of the test examples
loses: test-training-loop
"""

# instead of:
*parts, batch_indx = data_splitter(X, v, batch_size, train_size)
# write:
*parts, batch_indx = data_splitter(X, v, batch_size, 0.8)
