"""The number of images is looked up once, before anything is asked, and at most 2,000: the rest is left out.

earns: 4
"""
most = min(len(mnist), 2000)


def myBatcher(batch_size):
    n = min(len(mnist), most)
    found = []
    for i in range(0, n, batch_size):
        some = [mnist[j] for j in range(i, min(i + batch_size, n))]
        found.append((torch.stack([x.reshape(784) for x, _ in some]), torch.tensor([v for _, v in some])))
    return found
