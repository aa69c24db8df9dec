"""Negative logits, a tuple, a comparison.
"""

exactly_zero_or_one = bool(softmax([0, 5]).min() == 0)
saturating_logits = (-800, 0)
