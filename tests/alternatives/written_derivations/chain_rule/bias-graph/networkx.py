"""A networkx graph."""

import networkx as nx

graph = nx.DiGraph([("A", "Az"), ("z", "Az"), ("Az", "y"), ("b", "y"), ("y", "R")])
