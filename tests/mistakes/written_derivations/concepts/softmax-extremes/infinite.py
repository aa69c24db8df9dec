"""An infinite logit.

hint: must be finite
loses: test-softmax-extremes
"""

exactly_zero_or_one = False
saturating_logits = [0.0, np.inf]
