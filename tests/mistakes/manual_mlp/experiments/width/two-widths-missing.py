"""The large widths are left out.

hint: no entry for 50, 100
loses: test-width
changes: one-loop
"""

# instead of:
for width in [1, 2, 3, 10, 50, 100]:
# write:
for width in [1, 2, 3, 10]:
