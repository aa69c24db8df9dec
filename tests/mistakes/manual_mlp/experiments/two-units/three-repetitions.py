"""Three repetitions.

hint: five rows
loses: test-two-units
changes: own-mse
"""

# instead of:
for _ in range(5):
# write:
for _ in range(3):
