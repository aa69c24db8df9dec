"""Words instead of numbers.

hint: a number is expected
loses: test-conjecture
"""
conjecture = {0: "none", 1: "one", 2: "two", 3: "more"}
