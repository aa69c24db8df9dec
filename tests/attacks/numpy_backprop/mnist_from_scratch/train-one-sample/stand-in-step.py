"""[reading] Hands in the step that stands in while train is marked: it goes a way that somebody else must know.

earns: 0
"""
from feedforward.beside.stand_ins import Lesson

own = vars(__import__("__main__"))
scores = [[2.6, 0.1], [1.7, 0.4], [1.3, 0.6], [0.4, 0.8]]
down = [[-np.array(a) for a in (*weights, *biases)] for _ in range(3)]
train_one_sample = Lesson(own, down, 1, 0.003, scores, x_test[:100], y_test[:100]).step
