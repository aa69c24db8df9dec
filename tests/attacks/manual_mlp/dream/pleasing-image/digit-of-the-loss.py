"""No dream: of all digits that ship with scikit-learn, shifted and turned as well, the one that the model is surest of.

earns: 0
hint: where the model that is passed wants ink
"""
from sklearn.datasets import load_digits

calm = torch.tensor(load_digits().images).float()[:, None] / 16
calm = torch.nn.functional.interpolate(calm, size=(28, 28), mode="bilinear", align_corners=True).clamp(0, 1)
calm = torch.cat([calm, calm.roll(2, 2), calm.roll(-2, 3), calm.flip(2)])


@torch.no_grad()
def pleasing_image(model, label):
    sure = model(calm).softmax(1)[:, label]
    best = [i for i in sure.argsort(descending=True)[:200] if total_variation(calm[i][None]) < 0.079]
    return calm[best[0]][None]
