"""Other sizes in the second call.
hint: same batch_size and train_size
"""
split_a = data_splitter(X, v, 40, 0.8)
split_b = data_splitter(X, v, 40, 0.5)
