"""One image only.
hint: three are asked for
changes: stacked
"""

# instead of:
for k in range(3):
# write:
for k in range(1):
