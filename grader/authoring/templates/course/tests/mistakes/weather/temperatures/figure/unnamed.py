"""Names no axis.

hint: The figure has no xlabel
loses: test-figure
"""

# instead of:
axes.set(xlabel="day", ylabel="temperature in °C")
# write:
