"""One bar for the winner.
hint: one bar for each
"""
def predict_probabilities(model, images):
    model.eval()
    with torch.no_grad():
        return torch.softmax(model(images), dim=1)


samples = torch.stack([test_set[i][0] for i in range(3)])
fig_samples, axes = plt.subplots(3, 2)
for k in range(3):
    axes[k, 0].imshow(samples[k, 0])
    p = predict_probabilities(classifier, samples)[k]
    axes[k, 1].bar([int(p.argmax())], [float(p.max())])
