"""Every mini-batch is the first.
hint: same images
"""
def myBatcher(batch_size):
    batches = []
    for _ in range(0, len(mnist), batch_size):
        s, e = 0, batch_size
        x = torch.stack([mnist[i][0].reshape(784) for i in range(s, e)])
        v = torch.tensor([mnist[i][1] for i in range(s, e)])
        batches.append((x, v))
    return batches
