"""Filled while running through the data, torch.cat."""
def myBatcher(batch_size):
    batches, xs, vs = [], [], []
    for pixels, label in mnist:
        xs.append(pixels.reshape(1, 784))
        vs.append(label)
        if len(xs) == batch_size:
            batches.append((torch.cat(xs), torch.LongTensor(vs)))
            xs, vs = [], []
    if xs:
        batches.append((torch.cat(xs), torch.LongTensor(vs)))
    return batches
