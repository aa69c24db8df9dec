"""The short last mini-batch never trains.
hint: left out
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
for i in batch_indx:
# write:
for i in batch_indx[:-1]:
