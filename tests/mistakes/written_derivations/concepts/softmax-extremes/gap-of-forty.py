"""The 1 is exact, the 0 is not.

hint: none is exactly 0.0
loses: test-softmax-extremes
"""

exactly_zero_or_one = False
saturating_logits = [0.0, 40.0]
