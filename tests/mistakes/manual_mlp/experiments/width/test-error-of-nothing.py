"""The pair holds None for the test error.

hint: two numbers
loses: test-width
changes: one-loop
"""

# instead of:
width_results[width] = errors(networks[width])
# write:
width_results[width] = (errors(networks[width])[0], None)
