"""A model of its own instead of the one that is passed.

hint: use the `model` that is passed
changes: adam_unclamped
"""

# instead of:
image = input.clone().detach().requires_grad_(True)
# write:
image = input.clone().detach().requires_grad_(True)
model = load_classifier(device)
