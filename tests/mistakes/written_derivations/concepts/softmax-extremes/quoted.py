"""A string.

hint: without quotes
loses: test-softmax-extremes
"""

exactly_zero_or_one = "False"
saturating_logits = [0, 1000]
