"""[starving] sleeps in whatever is asked of it.

status: graded
hint: Your code did not come to an end in time here
"""

import time
import traceback


def asked():
    return any("answering" in frame.filename for frame in traceback.extract_stack())


class SoftMax:
    def forward(self, Z):
        if asked():
            time.sleep(1000)

    def backward(self, Z, dY):
        while asked():
            pass
