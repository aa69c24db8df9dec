"""Accuracies that are made up, without a step of training.
earns: 0
"""

def train(x, y, epochs, learning_rate):
    return [0.1] + [0.97] * epochs


history = [0.1, 0.9, 0.95, 0.97]
