"""Right bars, and three blank pictures beside them: no image of clothes is shown.

earns: 2
"""
def predict_probabilities(model, images):
    model.eval()
    with torch.no_grad():
        return model(images).softmax(1)


rows = predict_probabilities(classifier, torch.stack([test_set[i][0] for i in range(3)]))
fig_samples, panels = plt.subplots(3, 2)
for (left, right), row in zip(panels, rows):
    left.imshow(np.zeros((28, 28)))
    right.bar(range(10), row)
