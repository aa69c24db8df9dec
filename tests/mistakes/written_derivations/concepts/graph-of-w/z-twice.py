"""One node for each time z is written.

hint: one node that feeds two others
loses: test-graph-of-w
"""

w_graph = {
    "x": ["s"],
    "y": ["s"],
    "z": ["q"],
    "z2": ["w"],
    "o": ["q"],
    "s": ["p"],
    "q": ["p"],
    "p": ["w"],
    "w": [],
}
w_labels = {"x": "x", "y": "y", "z": "z", "z2": "z", "o": "o", "s": "+", "q": "*", "p": "*", "w": "+"}
