"""The rows are averaged at the end.

hint: averaged
loses: test-mlp-matrix
changes: registered
"""

# instead of:
return x
# write:
return x.mean(dim=0) if x.dim() == 2 else x
