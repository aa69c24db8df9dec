"""The function is right, the bars are those of a network that was never trained, on noise.

Two marks for the function.

earns: 2
"""
def predict_probabilities(model, images):
    return model(images).softmax(dim=1).detach()


rows = predict_probabilities(FashionMLP(), torch.rand(3, 1, 28, 28))
fig_samples, axes = plt.subplots(3, 2)
for i, (left, right) in enumerate(axes):
    left.imshow(test_set[i][0][0])
    right.bar(range(10), rows[i])
