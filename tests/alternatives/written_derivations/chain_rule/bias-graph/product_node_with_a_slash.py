"""One node for both factors, which feeds the product."""

graph = {"A/z": ["Az"], "Az": ["y"], "b": ["y"], "y": ["R"]}
