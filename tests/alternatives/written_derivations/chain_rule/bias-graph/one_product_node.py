"""A and z entered as one product node."""

graph = {"Az": ["y"], "b": ["y"], "y": ["R"], "R": []}
