"""A list has no numbers of units.

hint: dict
loses: test-conjecture
"""
conjecture = [0, 1, 2, 3]
