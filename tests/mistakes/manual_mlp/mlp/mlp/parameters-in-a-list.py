"""Parameters in a plain Python list are not registered.

hint: A plain tensor, or a Parameter in a plain list
loses: test-mlp-parameters test-mlp-gradients
"""
class MLP(torch.nn.Module):
    def __init__(self, sizes, phi=torch.sigmoid):
        super().__init__()
        self.sizes = sizes
        self.phi = phi
        self.weights, self.biases = [], []
        for i in range(len(sizes) - 1):
            W = torch.randn(sizes[i], sizes[i + 1])
            b = torch.zeros(sizes[i + 1])
            self.weights.append(torch.nn.Parameter(W))
            self.biases.append(torch.nn.Parameter(b))

    def num_layers(self):
        return len(self.sizes) - 1

    def forward(self, x):
        for i in range(self.num_layers()):
            W = self.weights[i]
            b = self.biases[i]
            x = x @ W + b
            if i < self.num_layers() - 1:
                x = self.phi(x)
        return x
