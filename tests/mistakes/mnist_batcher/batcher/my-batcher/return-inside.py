"""return stands inside the loop.
hint: mini-batches, the last
"""
def myBatcher(batch_size):
    batches = []
    for s in range(0, len(mnist), batch_size):
        e = min(s + batch_size, len(mnist))
        x = torch.stack([mnist[i][0].reshape(784) for i in range(s, e)])
        v = torch.tensor([mnist[i][1] for i in range(s, e)])
        batches.append((x, v))
        return batches
