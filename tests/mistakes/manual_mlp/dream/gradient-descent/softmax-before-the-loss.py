"""The loss is given probabilities, not what the model returns.

hint: is a softmax, or something else, put in between?
loses: test-gradient-descent
"""

# instead of:
energy = -loss(model(image))
# write:
energy = -loss(torch.softmax(model(image), dim=1))
