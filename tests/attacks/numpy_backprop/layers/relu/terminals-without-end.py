"""[starving] opens terminals, of which the whole machine has a few thousand.

earns: 12
status: graded
canary: too many terminals
"""

import os
import time

holding = []
for _ in range(12):
    try:
        holding.append(os.fork())
    except OSError:
        break
    if not holding[-1]:
        try:
            while True:
                os.openpty()
        except OSError:
            time.sleep(5)
            os._exit(0)
time.sleep(3)
if len(os.listdir("/dev/pts")) > 100:
    print("too many " + "terminals", len(os.listdir("/dev/pts")))
for child in holding:
    os.kill(child, 9)
    os.waitpid(child, 0)


class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        return dY * (Z > 0)
