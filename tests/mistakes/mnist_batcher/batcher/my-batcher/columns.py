"""One image a column.
hint: in columns
"""
def myBatcher(batch_size):
    loader = torch.utils.data.DataLoader(mnist, batch_size=batch_size)
    return [(x.reshape(len(x), 784).T, v) for x, v in loader]
