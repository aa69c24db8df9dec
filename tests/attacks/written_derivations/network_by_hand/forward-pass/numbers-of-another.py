"""Enters another student's id and hands in that student's values: nothing of it can be marked.

earns: 0
hint: Enter your own id
"""

my_id = "somebody-else"
data = student_data(my_id)
z1 = data["W1"] @ data["x"] + data["b1"]
h = np.log(1 + np.exp(z1))
z2 = data["W2"] @ h + data["b2"]
y = 1 / (1 + np.exp(-z2))
loss = -np.log(y)
