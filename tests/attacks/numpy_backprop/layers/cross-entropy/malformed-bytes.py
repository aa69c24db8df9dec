"""[confusing] Answers with what breaks a reader: deep brackets, long integers, arrays that lie about their size.

status: graded
hint: Labels and predictions are exchanged
"""

import grader.beside.answering as beside

BROKEN = [
    "[" * 200_000,
    '{"value":' + "9" * 6000 + "}",
    '{"value":{"dtype":"d","shape":[1099511627775,1099511627775],"data":"AAAA"}}',
    '{"value":{"dtype":"O","shape":[1],"data":"gASVAA=="}}',
    '{"value":"\\ud800"}',
    '{"error":{"type":["x"],"message":{"a":1},"name":3,"where":[-1,99999999]}}',
    "\x00\xff",
]
beside._in_a_fork = lambda evaluate, seconds: BROKEN.pop() if BROKEN else "null"


class CrossEntropyLoss:
    def forward(self, Y, Y_hat):
        return 0.0

    def backward(self, Y, Y_hat):
        return Y
