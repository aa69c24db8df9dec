"""All three charts show the first image.
hint: All charts show the same numbers
"""
def predict_probabilities(model, images):
    model.eval()
    with torch.no_grad():
        return torch.softmax(model(images), dim=1)


fig_samples, axes = plt.subplots(3, 2, figsize=(8, 7))
images = torch.stack([test_set[i][0] for i in range(3)])
labels = [int(test_set[i][1]) for i in range(3)]
probabilities = predict_probabilities(classifier, images)
for (left, right), image, label, p in zip(axes, images, labels, probabilities):
    left.imshow(image[0], cmap="gray_r")
    left.set_title(class_names[label])
    left.axis("off")
    right.bar(range(10), probabilities[0])
    right.set_xticks(range(10), class_names, rotation=60, fontsize=7)
    right.set_ylim(0, 1)
fig_samples.tight_layout()
plt.show()
