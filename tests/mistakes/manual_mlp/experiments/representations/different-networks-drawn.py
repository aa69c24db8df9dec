"""Hidden and scaled outputs are drawn for different networks.

hint: same network
loses: test-representations
changes: two-functions
"""

# instead of:
axes[1].plot(line, scaled_outputs(model10, line))
# write:
axes[1].plot(line, scaled_outputs(train1([10], nreps=1), line))
