"""Hours below zero.
hint: from 0 on
"""

hours = {"layers": 5, "iris": -2}
