"""Only the first 1,500 images are cut into mini-batches, all others left out: not every image once.

earns: 4
"""
def myBatcher(batch_size):
    n = min(len(mnist), 1500)
    found = []
    for i in range(0, n, batch_size):
        some = [mnist[j] for j in range(i, min(i + batch_size, n))]
        found.append((torch.stack([x.reshape(784) for x, _ in some]), torch.tensor([v for _, v in some])))
    return found
