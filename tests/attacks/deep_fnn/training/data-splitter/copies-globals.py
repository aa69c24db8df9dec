"""Returns the same five empty things.
earns: 0
"""
def data_splitter(X, v, batch_size, train_size):
    return [], [], [], [], []
