"""backward is not written yet.

hint: not written yet
loses: test-relu-backward
changes: without-the-base-class
"""

# instead of:
return dY * (Z > 0)
# write:
raise NotImplementedError()
