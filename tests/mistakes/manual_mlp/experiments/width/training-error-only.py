"""Only the training error is kept.

hint: two numbers
loses: test-width
changes: one-loop
"""

# instead of:
width_results[width] = errors(networks[width])
# write:
width_results[width] = errors(networks[width])[0]
