"""The bias feeds the product.

hint: b → y is missing
"""

graph = {"A": ["Az"], "z": ["Az"], "b": ["Az"], "Az": ["y"], "y": ["R"]}
