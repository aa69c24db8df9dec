"""One chain of all nodes.

hint: is missing
"""

graph = {"A": ["z"], "z": ["Az"], "Az": ["b"], "b": ["y"], "y": ["R"], "R": []}
