"""Unpacked pairs, as lists."""
first, _, third, *rest = myBatcher(batch_size=100)
_, labels_first = first
labels_third = [int(label) for label in third[1]]
