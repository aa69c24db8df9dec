"""A networkx graph.
"""

import networkx as nx

w_graph = nx.DiGraph()
for a, b in [("x", "plus"), ("y", "plus"), ("z", "times"), ("o", "times"), ("plus", "times2"), ("times", "times2"), ("times2", "plus2"), ("z", "plus2")]:
    w_graph.add_edge(a, b)
w_labels = {n: n if len(n) == 1 else "+" if "plus" in n else "*" for n in w_graph}
