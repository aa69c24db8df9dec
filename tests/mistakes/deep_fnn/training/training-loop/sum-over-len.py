"""The sum of means over the number of examples.
hint: a mean already
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
total += loss.item() * len(x)
# write:
total += loss.item()
