"""n_epochs is not used.
hint: 3 epochs
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
for epoch in range(n_epochs):
# write:
for epoch in range(1):
