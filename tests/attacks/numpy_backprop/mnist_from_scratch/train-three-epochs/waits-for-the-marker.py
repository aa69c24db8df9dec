"""Waits until the marker is in the process, then sleeps for ever.
earns: 0
"""

import threading


def train(x, y, epochs, learning_rate):
    threading.Event().wait()


history = [0.1, 0.2, 0.3, 0.4]
