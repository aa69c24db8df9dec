"""Takes the means one after the other."""


def running_mean(x):
    means = []
    for i in range(1, len(x) + 1):
        means.append(np.mean(x[:i]))
    return np.array(means)
