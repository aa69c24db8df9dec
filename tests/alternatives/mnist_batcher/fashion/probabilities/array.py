"""Returned as an array, nn.Softmax, two rows of panels."""
softmax = nn.Softmax(dim=-1)


@torch.no_grad()
def predict_probabilities(model, images):
    model.eval()
    return softmax(model(images)).numpy()


pictures, kinds = next(iter(test_loader))
table = predict_probabilities(classifier, pictures)
fig_samples, (top, bottom) = plt.subplots(2, 3)
for i, (a, c) in enumerate(zip(top, bottom)):
    a.imshow(pictures[i][0])
    c.bar(class_names, table[i])
    c.tick_params(axis="x", rotation=90)
plt.show()
