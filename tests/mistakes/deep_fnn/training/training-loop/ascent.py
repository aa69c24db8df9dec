"""The loss is made larger.
hint: does not learn
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
loss.backward()
# write:
(-loss).backward()
