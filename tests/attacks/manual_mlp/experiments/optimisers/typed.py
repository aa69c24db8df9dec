"""Two numbers that a run may have given; there was none.

earns: 0
"""
adam_result = (0.0412, 0.0467)
