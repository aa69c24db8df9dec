"""No gradient: a digit from scikit-learn that the model is sure of, and in each corner ink if its score likes that.

earns: 0
"""
from sklearn.datasets import load_digits

calm = torch.tensor(load_digits().images).float()[:, None] / 16
calm = torch.nn.functional.interpolate(calm, size=(28, 28), mode="bilinear", align_corners=True).clamp(0, 1)


@torch.no_grad()
def pleasing_image(model, label):
    sure = model(calm).softmax(1)[:, label]
    best = [i for i in sure.argsort(descending=True)[:200] if total_variation(calm[i][None]) < 0.07]
    image = calm[best[0]][None].clone()
    for r in (1, 21):
        for c in (1, 21):
            tried = image.clone()
            tried[..., r : r + 6, c : c + 6] = 0.9
            if model(tried)[0, label] > model(image)[0, label] + 4:
                image = tried
    return image
