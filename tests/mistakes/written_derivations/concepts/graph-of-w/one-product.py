"""Both products in one node.

hint: nodes with the label '*'
loses: test-graph-of-w
"""

w_graph = {
    "x": ["s"],
    "y": ["s"],
    "z": ["p", "w"],
    "o": ["p"],
    "s": ["p"],
    "p": ["w"],
    "w": [],
}
w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "s": "+", "p": "*", "w": "+"}
