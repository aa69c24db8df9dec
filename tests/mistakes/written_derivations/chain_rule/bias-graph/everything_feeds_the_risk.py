"""Extra edges to the risk.

hint: should not be there
"""

graph = {"A": ["Az", "R"], "z": ["Az"], "Az": ["y"], "b": ["y", "R"], "y": ["R"], "R": []}
