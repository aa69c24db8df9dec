"""Logits are clipped to stay finite, so large ones lose their differences.

hint: do not clip
"""

# instead of:
class SoftMax(Activation):
# write:
class SoftMax:

# instead of:
E = np.exp(Z - Z.max(axis=1, keepdims=True))
# write:
E = np.exp(np.clip(Z, -500, 500))
