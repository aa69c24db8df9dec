"""[reading] Hands in the table that stands in for a ReLU while the layers are marked, with all that could be noted there.

earns: 0
"""
from feedforward.beside.stand_ins import Table

noted = np.sort(np.random.default_rng(0).normal(0, 2, 400))


class ReLU(Table):
    def __init__(self):
        super().__init__(noted, np.where(noted > 0, noted, 0), np.where(noted > 0, 1.0, 0.0))
