"""The labels are always the first ones.
hint: labels are not those
"""
def myBatcher(batch_size):
    x, v = mnist.data.reshape(-1, 784) / 255, mnist.targets
    return [(x[i : i + batch_size], v[: len(x[i : i + batch_size])]) for i in range(0, len(x), batch_size)]
