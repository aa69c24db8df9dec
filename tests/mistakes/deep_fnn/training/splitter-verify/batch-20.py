"""Batch size 20.
hint: with batch_size 40 it is 200
"""
split_a = data_splitter(X, v, 20, 0.8)
split_b = data_splitter(X, v, 20, 0.8)
