"""The caller's image is optimised.

hint: begin with a copy
changes: adam_unclamped
"""

# instead of:
image = input.clone().detach().requires_grad_(True)
# write:
image = input.requires_grad_(True)
