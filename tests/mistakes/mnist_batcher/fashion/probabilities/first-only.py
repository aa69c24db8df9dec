"""Only the first image's.
hint: shape is (10,)
"""
def predict_probabilities(model, images):
    model.eval()
    with torch.no_grad():
        return torch.softmax(model(images), dim=1)[0]


fig_samples, axes = plt.subplots(3, 2)
for k in range(3):
    axes[k, 0].imshow(test_set[k][0][0])
    axes[k, 1].bar(range(10), predict_probabilities(classifier, test_set[k][0][None]))
