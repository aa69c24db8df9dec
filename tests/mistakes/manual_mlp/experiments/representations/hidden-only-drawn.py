"""Only the hidden outputs are drawn.

hint: draw both tables
loses: test-representations
changes: two-functions
"""

# instead of:
axes[1].plot(line, scaled_outputs(model10, line))
# write:
