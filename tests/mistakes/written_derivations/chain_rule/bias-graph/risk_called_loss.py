"""The risk is called L.

hint: y → R is missing
"""

graph = {"A": ["Az"], "z": ["Az"], "Az": ["y"], "b": ["y"], "y": ["L"], "L": []}
