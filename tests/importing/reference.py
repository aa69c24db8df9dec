import math
from collections import Counter

import numpy as np
import pandas as pd

answer = 42
author = "Ada"
weights = np.array([0.5, 1.5])
table = pd.DataFrame({"city": ["Bonn", "Kiel", "Bonn"], "total": [1.0, 2.0, 4.0]})


def square(n):
    return n * n


def squares(n):
    if n < 1:
        raise ValueError("n is at least 1")
    return [i**2 for i in range(1, n + 1)]


def mean(values):
    return sum(values) / len(values)


def normalise(x):
    x = np.asarray(x, dtype=float)
    return (x - x.mean()) / x.std()


def greet(name="world"):
    return f"Hello, {name}!"


def is_even(n):
    return n % 2 == 0


def count_words(text):
    return dict(Counter(text.lower().split()))


def unique(items):
    return set(items)


def divide(a, b):
    return a / b


def sort_in_place(items):
    items.sort()


def append_to(items, item):
    items.append(item)
    return items


def identity(n):
    return np.eye(n)


def root(x):
    if x < 0:
        raise ValueError("no real root")
    return math.sqrt(x)


def min_max(values):
    return min(values), max(values)


def totals(frame):
    return frame.groupby("city")["total"].sum()


def tidy(frame):
    return frame.dropna().reset_index(drop=True)


def add_tax(frame, rate):
    return frame.assign(taxed=frame["total"] * (1 + rate))


def compose(f, g):
    return lambda x: f(g(x))


def polynomial(coefficients):
    return lambda x: sum(c * x**k for k, c in enumerate(coefficients))


def countdown(n):
    while n:
        yield n
        n -= 1


def apply(function, values):
    return [function(value) for value in values]


def say():
    print("hello")


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance

    def deposit(self, amount):
        if amount < 0:
            raise ValueError("deposit something")
        self.balance += amount

    def __str__(self):
        return f"{self.owner}: {self.balance}"


class Savings(Account):
    rate = 0.5
