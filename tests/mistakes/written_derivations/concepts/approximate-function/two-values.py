"""v is left out.

hint: three things
loses: test-approximate-function
changes: two-steps-each
"""

# instead of:
return w, b, v
# write:
return w, b
