"""Draws the days over the temperatures.

hint: The axes are swapped
loses: test-figure
"""

# instead of:
axes.plot(days, temperatures)
# write:
axes.plot(temperatures, days)
