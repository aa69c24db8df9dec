"""Only the first mini-batch is returned.
hint: mini-batches, the last
"""
def myBatcher(batch_size):
    s, e = 0, batch_size
    x = torch.stack([mnist[i][0].reshape(784) for i in range(s, e)])
    v = torch.tensor([mnist[i][1] for i in range(s, e)])
    return [(x, v)]
