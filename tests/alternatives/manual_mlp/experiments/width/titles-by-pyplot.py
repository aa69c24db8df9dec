"""plt.subplot and plt.title; fig from plt.gcf(); dict values of dicts."""
width_results = {}
plt.figure(figsize=(9, 5))
for i, width in enumerate([1, 2, 3, 10, 50, 100], start=1):
    best = train1([width])
    train, test = errors(best)
    width_results[width] = {"train": train, "test": test}
    plt.subplot(3, 2, i)
    plt.plot(X1.flatten().tolist(), y1.flatten().tolist(), "o", ms=2)
    plt.plot(line, best(line).detach())
    plt.title(f"width {width}, test error {test:.3f}")
fig = plt.gcf()
