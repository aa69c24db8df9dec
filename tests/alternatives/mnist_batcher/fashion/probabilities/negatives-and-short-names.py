"""Grey values from 0 to 255 and negatives; bars in an order of size, with short names of one's own."""
short = ["top", "trou", "pull", "dress", "coat", "sand", "shirt", "sneak", "bag", "boot"]


def predict_probabilities(model, images):
    with torch.no_grad():
        return torch.exp(model.eval()(images).log_softmax(dim=1))


fig_samples, panels = plt.subplots(3, 2)
for i, (left, right) in enumerate(panels):
    image, label = test_set[i]
    row = predict_probabilities(classifier, image[None])[0]
    order = sorted(range(10), key=lambda k: float(row[k]))
    left.imshow(255 - (255 * image[0]).round() if i else 255 * image.permute(1, 2, 0), cmap="gray")
    right.barh([short[k] for k in order], [float(row[k]) for k in order])
