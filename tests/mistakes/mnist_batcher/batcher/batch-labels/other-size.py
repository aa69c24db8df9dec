"""Another batch size.
hint: a mini-batch of 100 has 100
"""
batches = myBatcher(64)
labels_first = batches[0][1]
labels_third = batches[2][1]
