"""Starts move on by one.
hint: mini-batches, the last
"""
def myBatcher(batch_size):
    x, v = mnist.data[:300].reshape(-1, 784) / 255, mnist.targets[:300]
    return [(x[i : i + batch_size], v[i : i + batch_size]) for i in range(len(x))]
