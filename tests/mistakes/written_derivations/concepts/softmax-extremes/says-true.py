"""Thinks that softmax reaches 0 and 1.

hint: e to any finite power is positive
loses: test-softmax-extremes
"""

exactly_zero_or_one = True
saturating_logits = [0, 1000]
