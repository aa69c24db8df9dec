"""Cut out of the raw targets, as nothing else was asked for; the batcher only says how many."""
size = len(myBatcher(100)[0][1])
labels_first = mnist.targets[:size]
labels_third = mnist.targets[2 * size : 3 * size].tolist()
