"""100 typed in.
hint: batch_size 7
"""
def myBatcher(batch_size):
    batches = []
    for s in range(0, len(mnist), 100):
        e = min(s + 100, len(mnist))
        x = torch.stack([mnist[i][0].reshape(784) for i in range(s, e)])
        v = torch.tensor([mnist[i][1] for i in range(s, e)])
        batches.append((x, v))
    return batches
