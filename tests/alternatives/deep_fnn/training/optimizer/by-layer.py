"""Groups by layer, named as in the class, options written out."""
model = myClassifier()
optimizer = torch.optim.Adam(
    [
        {"params": model.hidden_1.parameters()},
        {"params": [*model.hidden_2.parameters(), *model.output.parameters()], "lr": 1e-4},
    ],
    lr=1e-4,
    eps=1e-8,
    amsgrad=True,
    foreach=False,
)
