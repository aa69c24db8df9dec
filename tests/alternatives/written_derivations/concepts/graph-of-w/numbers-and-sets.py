"""Nodes are numbers, successors sets.
"""

w_graph = {1: {5}, 2: {5}, 3: {6, 8}, 4: {6}, 5: {7}, 6: {7}, 7: {8}}
w_labels = dict(zip(range(1, 9), "xyzo+**+"))
