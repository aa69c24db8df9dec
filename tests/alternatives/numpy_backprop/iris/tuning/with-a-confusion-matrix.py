"""An epoch's mean losses are drawn; scikit-learn only looks at the best network's guesses."""
from sklearn.metrics import confusion_matrix
from sklearn.neural_network import MLPClassifier


def run(setting):
    lr, n_hidden = setting
    logger = experiment(lr, n_hidden)
    return {"lr": lr, "n_hidden": n_hidden, "logger": logger} | logger.final


results = list(map(run, tqdm([(0.1, 4), (0.1, 16), (0.5, 4), (0.5, 16)])))
best = sorted(results, key=lambda found: found["val_error"])[0]
steps = np.array(best["logger"].losses)
fig, panel = plt.subplots()
panel.plot(steps.reshape(-1, 3).mean(axis=1))
panel.set(xlabel="epoch of three iterations", ylabel="mean loss")
other = MLPClassifier((4,), max_iter=30).fit(data.X_train, data.Y_train.argmax(1))
print(confusion_matrix(data.Y_val.argmax(1), other.predict(data.X_val)))
