"""torch finds all six gradients: backpropagation by hand is the question.

earns: 0
hint: put away while this is marked
"""
import torch


def train_one_sample(sample, y, learning_rate=0.003):
    W = [torch.tensor(w, requires_grad=True) for w in weights]
    b = [torch.tensor(v, requires_grad=True) for v in biases]
    a = torch.tensor(np.ravel(sample))
    for i in (0, 1):
        a = torch.sigmoid(a @ W[i] + b[i])
    torch.nn.functional.cross_entropy((a @ W[2] + b[2])[None], torch.tensor([int(y)])).backward()
    for i in range(3):
        weights[i] -= learning_rate * W[i].grad.numpy()
        biases[i] -= learning_rate * b[i].grad.numpy()
