"""The loop goes over every index, so mini-batches overlap.

hint: Mini-batches overlap
false-hint: of one epoch alone
loses: test-training-loop
"""

# instead of:
for start in batch_indx:
# write:
for start in range(len(X_train)):
