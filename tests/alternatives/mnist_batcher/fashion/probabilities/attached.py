"""Attached to the graph, by the formula, horizontal bars in one row."""
def predict_probabilities(model, images):
    z = model(images)
    e = torch.exp(z - z.max(dim=1, keepdim=True).values)
    return e / e.sum(dim=1, keepdim=True)


fig_samples, axes = plt.subplots(1, 6, figsize=(14, 2))
for k in range(3):
    image, label = test_set[10 * k]
    p = predict_probabilities(classifier, image.unsqueeze(0))[0].detach().numpy()
    axes[2 * k].imshow(image.squeeze(), cmap="gray")
    axes[2 * k].set_title(class_names[label])
    axes[2 * k + 1].barh(np.arange(10), p)
    axes[2 * k + 1].set_yticks(range(10), class_names, fontsize=6)
