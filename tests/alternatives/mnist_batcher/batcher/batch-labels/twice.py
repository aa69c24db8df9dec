"""Two calls, arrays."""
labels_first = torch.as_tensor(myBatcher(100)[0][1]).numpy()
labels_third = torch.as_tensor(myBatcher(100)[2][1]).numpy()
print(labels_first, labels_third)
