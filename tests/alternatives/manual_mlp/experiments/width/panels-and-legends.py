"""Six panels, names in the legends, scattered data, lists of two."""
width_results = dict()
fig = plt.figure(figsize=(10, 6))
for k, h in enumerate((1, 2, 3, 10, 50, 100)):
    net = train1([h], nreps=2)
    ax = fig.add_subplot(2, 3, k + 1)
    ax.scatter(X1.squeeze(), y1.squeeze(), s=5)
    xs = torch.linspace(-2, 2, 300)
    ax.plot(xs.numpy(), net(xs[:, None]).detach().numpy(), "r", label="H = %d" % h)
    ax.plot(xs, torch.sin(torch.pi * xs), "k:", label="sine")
    ax.legend()
    ax.set_xlabel("x"); ax.set_ylabel("y")
    width_results[h] = [net_error for net_error in errors(net)]
