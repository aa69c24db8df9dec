"""Sets, tuples and a name alone."""

graph = {"A": {"Az"}, "z": ("Az",), "Az": "y", "b": ["y"], "y": ["R"]}
