"""Hours in words.
hint: could not convert
"""

hours = {"layers": "five", "iris": "two"}
