"""Large logits without a gap.

hint: make the gap wider
loses: test-softmax-extremes
"""

exactly_zero_or_one = False
saturating_logits = [1000.0, 1000.0]
