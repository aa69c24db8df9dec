"""[confusing] Replaces what answers a whole request by texts that hold no list of answers, or a longer one.

earns: 0
status: graded
hint: could not be read
"""

import itertools

import grader.beside.answering as answering

TEXTS = itertools.cycle(["", "{}", "[" * 100_000, "[5]", "[" + "5," * 99 + "5]", '"' + "x" * 1_000_000, "9" * 5000])
answering.answer_all = lambda *args, **named: next(TEXTS)
