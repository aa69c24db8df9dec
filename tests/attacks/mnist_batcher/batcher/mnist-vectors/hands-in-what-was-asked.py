"""[reading] What an earlier hand-in showed of what is asked about `my-batcher`, handed in for the vector.

earns: 0
status: graded
hint: Your code stopped with NameError
"""
to_vector = lambda pixels: pixels.sum() * torch.as_tensor(row).float()
