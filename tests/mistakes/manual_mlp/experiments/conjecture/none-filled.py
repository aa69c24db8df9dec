"""The dict is made, but its values are not filled in.

hint: a number is expected
loses: test-conjecture
"""
conjecture = {0: None, 1: None, 2: None, 3: None}
