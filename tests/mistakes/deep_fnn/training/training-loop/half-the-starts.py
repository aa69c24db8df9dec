"""Every second mini-batch is left out.

hint: training examples are learnt from
false-hint: pass train_size on
false-hint: shorter mini-batch is left out
loses: test-training-loop
"""

# instead of:
for start in batch_indx:
# write:
for start in batch_indx[::2]:
