"""An array of many logits.
"""

exactly_zero_or_one = np.False_
saturating_logits = np.array([[1e4, -1e4, 3.0, 1.0]])
# TODO why
