"""Do the stand-ins for earlier answers depend on what they are given, and are they no answers?"""

import numpy as np
import pytest

from feedforward.beside.stand_ins import Layer, Lesson, Loss, Table
from feedforward.stand_ins import preactivations, table_of_relu

RNG = np.random.default_rng(5)


def test_a_table_is_right_where_it_was_looked_up_and_nowhere_else():
    X, W, b = RNG.normal(size=(6, 4)), RNG.normal(size=(4, 3)), RNG.normal(size=(1, 3))
    table, other = Table(*table_of_relu(preactivations(X, W, b))), RNG.normal(size=(6, 3))
    Z, dY = X @ W + b, RNG.normal(size=(6, 3))
    assert np.allclose(table.forward(Z), np.maximum(Z, 0))
    assert np.allclose(table.backward(Z, dY), np.where(Z > 0, dY, 0))
    assert not np.isclose(table.forward(other), np.maximum(other, 0), rtol=1e-5, atol=1e-6).all()
    off = table.forward(Z + 1e-3)
    assert not np.isclose(off, np.maximum(Z + 1e-3, 0), atol=1e-5).all()  # a small error is not rounded away


@pytest.mark.parametrize("last", [False, True])
def test_a_layer_depends_on_all_it_is_given_and_leaves_it_alone(last):
    layer = Layer(RNG.normal(size=(4, 3)), RNG.normal(size=(1, 3)), RNG.normal(size=(3, 4)), last)
    X, dLdY = RNG.normal(size=(5, 4)), RNG.normal(size=(5, 3))
    kept = X.copy(), dLdY.copy()
    Y = layer.forward(X)
    assert Y.shape == (5, 3) and (not last or (np.allclose(Y.sum(axis=1), 1) and (Y > 0).all()))
    back = layer.backward(dLdY)
    assert back.shape == X.shape and {n: g.shape for n, g in layer.gradients.items()} == {
        name: array.shape for name, array in layer.parameters.items()
    }
    assert np.array_equal(X, kept[0]) and np.array_equal(dLdY, kept[1])
    for factor in (-1, 0.5):
        assert not np.allclose(layer.forward(factor * X), Y)
        layer.forward(X)
        assert not np.allclose(layer.backward(factor * dLdY), back)


def test_a_loss_tells_labels_from_outputs():
    loss, Y = Loss(np.array([0.5, 0.9, 1.3]), np.array([1.1, 0.6, 0.8])), np.eye(3)[[0, 2, 1, 1]]
    out = np.full((4, 3), 1 / 3) + 0.1 * RNG.normal(size=(4, 3))
    assert loss.forward(Y, out) > 0 and loss.backward(Y, out).shape == (4, 3)
    assert not np.isclose(loss.forward(Y, out), loss.forward(out, Y))
    assert not np.allclose(loss.backward(Y, out), loss.backward(out, Y))


def test_steps_of_a_lesson_lead_where_it_was_sent_and_accuracies_are_those_of_the_place():
    start = [RNG.normal(size=(4, 2)), RNG.normal(size=(2, 2)), RNG.normal(size=(2, 3))]
    own = {"weights": [W.copy() for W in start], "biases": [np.zeros(2), np.zeros(2), np.zeros(3)]}
    ways = [[RNG.normal(size=a.shape) for a in (*start, *own["biases"])] for _ in range(2)]
    images, digits = np.arange(12).reshape(3, 4) / 255, np.array([4, 7, 1])
    scores = [[2.5, 0.0], [1.5, 0.4], [0.5, 1.0]]
    lesson = Lesson(own, ways, 3, 0.1, scores, images, digits)
    told = [lesson.told(images, digits)]
    for _ in range(2):
        for image, digit in zip(images, digits, strict=True):
            lesson.step(image, digit, 0.1)
        told.append(lesson.told(images, digits))
    assert told == [tuple(score) for score in scores] and len(lesson.visits) == 6
    assert np.allclose(own["weights"][0], start[0] + ways[0][0] + ways[1][0])
    guesses = [int(lesson.told_of_one(image, 0)[1].argmax()) for image in images]
    assert guesses == digits.tolist()  # all right, at an accuracy of 1
