"""Every node feeds every other: the labels are right, the edges are not.

earns: 1
"""

w_labels = {"x": "x", "y": "y", "z": "z", "o": "o", "s": "+", "q": "*", "p": "*", "w": "+"}
w_graph = {n: list(w_labels) for n in w_labels}
