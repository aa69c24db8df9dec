"""The bars stand in an order of size, and the names of the kinds as ever.

hint: each bar at its own kind
loses: test-probabilities
"""
def predict_probabilities(model, images):
    model.eval()
    with torch.no_grad():
        return model(images).softmax(dim=1)


samples = torch.stack([test_set[i][0] for i in range(3)])
fig_samples, axes = plt.subplots(3, 2)
for k in range(3):
    axes[k, 0].imshow(samples[k, 0])
    axes[k, 1].barh(class_names, predict_probabilities(classifier, samples)[k].sort().values)
