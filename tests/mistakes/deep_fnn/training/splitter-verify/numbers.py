"""Only lengths are kept.
hint: keep all
"""
split_a = len(data_splitter(X, v, 40, 0.8)[0])
split_b = len(data_splitter(X, v, 40, 0.8)[0])
