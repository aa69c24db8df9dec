"""Another name.

hint: is the name spelt
loses: test-conjecture
"""
conjectures = {0: 0, 1: 1, 2: 2, 3: 3}
