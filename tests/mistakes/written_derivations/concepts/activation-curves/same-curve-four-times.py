"""The loop draws ReLU in each panel.

hint: No line is leaky ReLU
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
ax.plot(xs, f(xs), label=f.__name__)
# write:
ax.plot(xs, relu(xs), label=f.__name__)
