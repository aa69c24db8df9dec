"""A tensor of shape (1,); pairs of tensors in a comprehension; leftover TODO."""
def mse(model, X, y):
    # TODO
    residual = (y - model(X)).squeeze()
    return (residual @ residual / len(y)).reshape(1)


fits = [[mse(m, X1, y1), mse(m, X1test, y1test)] for m in (train1([2], nreps=1) for _ in range(5))]
