"""The class has another name.

hint: There is no `ReLU`
loses: test-relu-forward test-relu-backward
"""

# instead of:
class ReLU(Activation):
# write:
class Relu:
