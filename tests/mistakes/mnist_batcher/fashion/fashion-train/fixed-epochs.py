"""The number of epochs typed in.
hint: epochs
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
for epoch in range(epochs):
# write:
for epoch in range(8):
