"""A single logit.

hint: at least two logits
loses: test-softmax-extremes
"""

exactly_zero_or_one = False
saturating_logits = [1000.0]
