"""A node of its own for the result.

hint: no further node
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
    "w": ["out"],
    "out": [],
}
w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "s": "+", "q": "*", "p": "*", "w": "+", "out": "w"}
