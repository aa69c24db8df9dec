"""A generator.
hint: generator
"""
def myBatcher(batch_size):
    x, v = mnist.data.reshape(-1, 784) / 255, mnist.targets
    for i in range(0, len(x), batch_size):
        yield x[i : i + batch_size], v[i : i + batch_size]
