"""einsum with an ellipsis, in a helper method; extra attributes and type hints."""
class MLP(torch.nn.Module):
    def __init__(self, sizes: list, phi=torch.sigmoid) -> None:
        super().__init__()
        self.sizes = sizes
        self.phi = phi
        self.history = {"calls": 0}
        for layer in range(self.num_layers()):
            self._make(layer)

    def _make(self, i: int) -> None:
        shape = (self.sizes[i], self.sizes[i + 1])
        with torch.no_grad():
            W = torch.randn(shape) * (2 / sum(shape)) ** 0.5
        self.register_parameter(f"{i}_weight", torch.nn.parameter.Parameter(W))
        self.register_parameter(f"{i}_bias", torch.nn.parameter.Parameter(0.01 * torch.randn(shape[1])))

    def num_layers(self) -> int:
        return len(self.sizes) - 1

    def layer(self, h: torch.Tensor, i: int) -> torch.Tensor:
        parameters = dict(self.named_parameters())
        return torch.einsum("...i,ij->...j", h, parameters[f"{i}_weight"]) + parameters[f"{i}_bias"]

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        self.history["calls"] += 1
        assert x.shape[-1] == self.sizes[0]
        for i in range(self.num_layers()):
            x = self.layer(x, i)
            x = self.phi(x) if i + 1 < self.num_layers() else x
        return x
