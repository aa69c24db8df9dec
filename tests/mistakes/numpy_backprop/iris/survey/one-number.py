"""One number for all.
hint: not iterable
"""

hours = 8
