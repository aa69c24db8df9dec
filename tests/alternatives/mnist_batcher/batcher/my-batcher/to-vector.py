"""With to_vector and n_images, lists of labels, last one dropped.

stops: some images are in no mini-batch
"""
def myBatcher(batch_size):
    batches = []
    for b in range(n_images // batch_size):
        xs, vs = [], []
        for i in range(b * batch_size, (b + 1) * batch_size):
            pixels, label = mnist[i]
            xs.append(to_vector(pixels))
            vs.append(label)
        batches.append([torch.stack(xs), vs])
    return batches
