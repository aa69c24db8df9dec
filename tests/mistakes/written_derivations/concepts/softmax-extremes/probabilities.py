"""Gives the outputs, not logits.

hint: make the gap wider
loses: test-softmax-extremes
"""

exactly_zero_or_one = False
saturating_logits = [0.0, 1.0]
