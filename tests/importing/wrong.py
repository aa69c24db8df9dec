answer = author = weights = table = None


def square(*_):
    return None


squares = mean = normalise = greet = is_even = count_words = unique = divide = sort_in_place = append_to = (
    square
)
identity = root = min_max = totals = tidy = add_tax = compose = polynomial = countdown = apply = say = square


class Account:
    owner = balance = None

    def __init__(self, *_):
        pass

    def deposit(self, amount):
        pass


class Savings:
    pass
