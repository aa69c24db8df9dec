"""One label.
hint: a mini-batch of 100 has 100
"""
batches = myBatcher(100)
labels_first = batches[0][1][0]
labels_third = batches[2][1][0]
