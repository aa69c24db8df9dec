"""A placeholder is left.

hint: above 0
loses: test-optimisers
"""
adam_result = (0.0, 0.0)
