"""The shift is written into the caller's Z.

hint: forward changes the Z
loses: test-softmax-forward test-softmax-backward
"""

# instead of:
class SoftMax(Activation):
# write:
class SoftMax:

# instead of:
E = np.exp(Z - Z.max(axis=1, keepdims=True))
# write:
Z -= Z.max(axis=1, keepdims=True)
E = np.exp(Z)
