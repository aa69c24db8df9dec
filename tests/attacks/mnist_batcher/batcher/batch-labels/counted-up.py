"""Labels are counted up in a batcher that reads nothing, and taken from it.

earns: 0
"""
def myBatcher(batch_size):
    return [(None, (torch.arange(batch_size) + i) % 10) for i in range(3)]


labels_first, labels_third = myBatcher(100)[0][1], myBatcher(100)[2][1]
