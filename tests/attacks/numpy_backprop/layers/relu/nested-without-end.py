"""[confusing] Answers every request with lists in lists, far deeper than any that are sent.

earns: 0
status: graded
hint: could not be read
"""

import grader.beside.answering as answering

DEEP = '{"value":' + '{"list":[' * 100_000 + "5" + "]}" * 100_000 + "}"
answering._answer = lambda namespace, cells, item, limit: DEEP


class ReLU:
    pass
