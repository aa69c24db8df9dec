"""Two lists instead of pairs.
hint: pair
"""
def myBatcher(batch_size):
    x, v = mnist.data.reshape(-1, 784) / 255, mnist.targets
    starts = range(0, len(x), batch_size)
    return [x[i : i + batch_size] for i in starts], [v[i : i + batch_size] for i in starts]
