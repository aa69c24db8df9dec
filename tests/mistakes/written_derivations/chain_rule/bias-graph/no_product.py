"""A and z feed y directly.

hint: A → Az is missing
"""

graph = {"A": ["y"], "z": ["y"], "b": ["y"], "y": ["R"], "R": []}
