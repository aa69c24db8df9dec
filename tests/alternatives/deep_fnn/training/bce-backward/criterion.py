"""A criterion kept, reshaped both ways, forward again."""
criterion = nn.BCELoss()
model.zero_grad()
y0 = model(x0)
loss0 = criterion(y0.reshape(-1), torch.as_tensor(v0, dtype=torch.float32).reshape(-1))
loss0.backward()
print(loss0)
