"""Every edge from the result to what it is made of.

hint: points the wrong way
"""

graph = {"R": ["y"], "y": ["Az", "b"], "Az": ["A", "z"]}
