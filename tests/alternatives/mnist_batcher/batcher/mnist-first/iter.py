"""Through an iterator, label as a tensor."""
pair = next(iter(mnist))
first_pixels = pair[0]
first_label = torch.tensor(pair[1])
