"""NumPy's answer, and a check of one's own with autograd at the end of the cell, on copies."""
import torch


def train_one_sample(sample, y, learning_rate=0.003):
    a0 = np.ravel(sample)
    a1 = 1 / (1 + np.exp(-(a0 @ weights[0] + biases[0])))
    a2 = 1 / (1 + np.exp(-(a1 @ weights[1] + biases[1])))
    p = np.exp(a2 @ weights[2] + biases[2])
    p /= p.sum()
    p[y] -= 1
    d2 = weights[2] @ p * a2 * (1 - a2)
    d1 = weights[1] @ d2 * a1 * (1 - a1)
    for i, (a, d) in enumerate(((a0, d1), (a1, d2), (a2, p))):
        weights[i] -= learning_rate * a[:, None] * d
        biases[i] -= learning_rate * d


before = [W.copy() for W in weights], [b.copy() for b in biases]
leaves = [torch.tensor(W, requires_grad=True) for W in before[0]]
a = torch.tensor(np.ravel(x_train[0]))
for W, b in zip(leaves[:2], before[1]):
    a = torch.sigmoid(a @ W + torch.tensor(b))
z = a @ leaves[2] + torch.tensor(before[1][2])
torch.nn.functional.cross_entropy(z[None], torch.tensor([int(y_train[0])])).backward()
train_one_sample(x_train[0], y_train[0], 0.5)
print(max(np.abs(B - W - 0.5 * leaf.grad.numpy()).max() for B, W, leaf in zip(before[0], weights, leaves)))
for i in range(3):
    weights[i][:], biases[i][:] = before[0][i], before[1][i]
