"""Labels map to nodes.

hint: label
loses: test-graph-of-w
"""

w_graph = {
    "x": ["s"],
    "y": ["s"],
    "z": ["q", "w"],
    "o": ["q"],
    "s": ["p"],
    "q": ["p"],
    "p": ["w"],
    "w": [],
}
w_labels = {"+": "s", "*": "q", "x": "x", "y": "y", "z": "z", "o": "o"}
