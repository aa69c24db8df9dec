"""Each picture has the bars of another image beside it, and in an order of size, with the names of the classes as they come.

earns: 2
"""
def predict_probabilities(model, images):
    model.eval()
    with torch.no_grad():
        return model(images).softmax(1)


some = torch.stack([test_set[i][0] for i in range(6)])
rows = predict_probabilities(classifier, some).sort(dim=1, descending=True).values
fig_samples, panels = plt.subplots(3, 2)
for i, (left, right) in enumerate(panels):
    left.imshow(some[i, 0])
    right.bar(class_names, rows[5 - i])
