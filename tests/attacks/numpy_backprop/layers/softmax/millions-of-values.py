"""[confusing] Answers every request with five million small values, to fill the judge's memory.

earns: 0
status: graded
hint: could not be read
"""

import grader.beside.answering as answering

MANY = '{"value":{"list":[' + "[]," * 5_000_000 + "5]}}"
answering._answer = lambda namespace, cells, item, limit: MANY


class SoftMax:
    pass
