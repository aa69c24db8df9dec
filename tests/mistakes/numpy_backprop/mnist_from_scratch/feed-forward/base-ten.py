"""The logarithm is the one to base 10.

hint: This is the logarithm to base 10
false-hint: begin there
loses: test-feed-forward
"""

# instead of:
return -np.log(p[y]), guess
# write:
return -np.log10(p[y]), guess
