"""Shuffled by a DataLoader.
hint: another order
"""
def myBatcher(batch_size):
    loader = torch.utils.data.DataLoader(mnist, batch_size=batch_size, shuffle=True)
    return [(x.reshape(len(x), 784), v) for x, v in loader]
