"""Each layer is given the input of the network.
hint: Every layer is given X
loses: test-model-forward test-model-predict
"""

# instead of:
Y = layer.forward(Y)
# write:
Y = layer.forward(X)
