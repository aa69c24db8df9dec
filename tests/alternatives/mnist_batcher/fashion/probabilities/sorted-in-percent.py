"""Another name for the network, bars sorted and in percent, random test images; sklearn shows where it errs."""
from sklearn.metrics import confusion_matrix

net = classifier


def predict_probabilities(model, images):
    model.eval()
    with torch.inference_mode():
        return model(images).softmax(-1)


fig_samples, axes = plt.subplots(3, 2, figsize=(7, 7))
for row, i in zip(axes, torch.randint(len(test_set), (3,))):
    picture = test_set[i][0]
    p, order = predict_probabilities(net, picture[None])[0].sort(descending=True)
    row[0].imshow(picture.squeeze())
    row[1].bar([class_names[k] for k in order], 100 * p)
seen, kinds = next(iter(test_loader))
print(confusion_matrix(kinds, predict_probabilities(net, seen).argmax(1)))
