"""Neither is exact.

hint: make the gap wider
loses: test-softmax-extremes
"""

exactly_zero_or_one = False
saturating_logits = [-10, 10]
