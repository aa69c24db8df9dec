"""The network without hidden units is left out.

hint: no number for 0
loses: test-conjecture
"""
conjecture = {1: 2, 2: 3, 3: 4}
