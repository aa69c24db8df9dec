"""The nodes have short names."""

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
w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "s": "+", "q": "*", "p": "*", "w": "+"}
