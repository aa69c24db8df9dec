"""The images are stacked, and drawn beside a bar chart each."""

def predict_probabilities(model, images):
    model.eval()
    with torch.no_grad():
        return torch.softmax(model(images), dim=1)


samples = torch.stack([test_set[i][0] for i in range(3)])
fig_samples, axes = plt.subplots(3, 2)
for k in range(3):
    axes[k, 0].imshow(samples[k, 0])
    axes[k, 1].bar(range(10), torch.as_tensor(predict_probabilities(classifier, samples)).detach().reshape(3, -1)[k])
