"""The numbers are read back from the folders that the logger wrote, and the curve from losses.csv."""
import csv
import json

folders, results = [], []
for lr, n_hidden in tqdm([(0.02, 3), (0.1, 6), (0.3, 12)]):
    folders.append(experiment(lr=lr, n_hidden=n_hidden).folder)
for folder in folders:
    settings = json.loads((folder / "hyper_parameters.json").read_text())
    numbers = json.loads((folder / "final.json").read_text())
    results.append({"lr": settings["lr"], "n_hidden": settings["n_hidden"], **numbers})
best = results[np.argmin([run["val_error"] for run in results])]
with open(folders[results.index(best)] / "losses.csv") as file:
    losses = [float(line["loss"]) for line in csv.DictReader(file)]
fig = plt.figure()
axes = fig.add_subplot()
axes.plot(losses, ".")
axes.plot(np.convolve(losses, np.ones(5) / 5, mode="same"))
axes.set(xlabel="iteration", ylabel="loss")
