"""300 typed in, default arguments, two panels with titles."""
model = myClassifier()
train_risk, test_risk = training_loop(model, X, v, 300)
fig, (a, b) = plt.subplots(1, 2)
a.plot(range(len(train_risk)), train_risk)
a.set_title('train risk')
b.plot(range(len(test_risk)), test_risk)
b.set_title('test risk')
a.set_xlabel('epoch'); a.set_ylabel('BCE')
