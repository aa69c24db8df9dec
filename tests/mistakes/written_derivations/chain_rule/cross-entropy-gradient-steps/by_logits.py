"""The gradient by the logits.

hint: This is the gradient by the logits of a softmax, over m
"""

# instead of:
-Y21 / (2 * P21),
# write:
(P21 - Y21) / 2,
