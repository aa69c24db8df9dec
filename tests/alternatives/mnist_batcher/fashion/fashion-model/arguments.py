"""A constructor with arguments, old-style super, extra attributes."""
class FashionMLP(nn.Module):
    def __init__(self, n_in=784, hidden=(256, 128, 64), n_out=10):
        super(FashionMLP, self).__init__()
        self.n_in = n_in
        self.flatten = nn.Flatten()
        self.relu = nn.ReLU(inplace=True)
        self.h1 = nn.Linear(n_in, hidden[0])
        self.h2 = nn.Linear(hidden[0], hidden[1])
        self.h3 = nn.Linear(hidden[1], hidden[2])
        self.out = nn.Linear(hidden[2], n_out)

    def forward(self, x):
        # TODO: try other sizes
        x = self.flatten(x)
        for layer in (self.h1, self.h2, self.h3):
            x = self.relu(layer(x))
        return self.out(x)
