"""%%time, a defaultdict, lists turned into arrays."""
%%time
from collections import defaultdict

history = defaultdict(list)
history["train"], history["test"] = training_loop(model=myClassifier(), X=X, v=v, n_epochs=n_epochs)
train_risk, test_risk = np.array(history["train"]), np.array(history["test"])
fig, ax = plt.subplots()
for name, risk in history.items():
    ax.plot(np.arange(len(risk)), risk, label=name)
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
print(f"best test risk {min(test_risk):.3f}")
