"""The product written with a star."""

graph = dict()
graph["A"] = graph["z"] = ["A*z"]
graph["A*z"] = graph["b"] = ["y"]
graph["y"] = ["R"]
