"""x feeds the product too.

hint: should not be there
loses: test-graph-of-w
"""

w_graph = {
    "x": ["s", "p"],
    "y": ["s"],
    "z": ["q", "w"],
    "o": ["q"],
    "s": ["p"],
    "q": ["p"],
    "p": ["w"],
    "w": [],
}
w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "s": "+", "q": "*", "p": "*", "w": "+"}
