"""One call under two names.
hint: second time
"""
split_a = data_splitter(X, v, 40, 0.8)
split_b = split_a
