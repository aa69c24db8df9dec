"""[starving] A graph of few nodes and a hundred thousand edges.

earns: 0
status: graded, timed out
"""

w_graph = {i: list(range(1000)) for i in range(100)}
w_labels = {i: "+" for i in range(100)}
