"""Every node feeds every node.

hint: should not be there
"""

nodes = ["A", "z", "Az", "b", "y", "R"]
graph = {a: [b for b in nodes if a != b] for a in nodes}
