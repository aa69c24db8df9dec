"""Images stay 28 x 28.
hint: must be vectors
"""
def myBatcher(batch_size):
    batches = []
    for s in range(0, len(mnist), batch_size):
        e = min(s + batch_size, len(mnist))
        x = torch.stack([mnist[i][0] for i in range(s, e)])
        v = torch.tensor([mnist[i][1] for i in range(s, e)])
        batches.append((x, v))
    return batches
