"""A graph too large to compare.

earns: 0
"""

w_graph = {i: list(range(200)) for i in range(200)}
w_labels = {i: '+' for i in range(200)}
