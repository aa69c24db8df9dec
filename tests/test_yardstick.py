"""Does a yardstick see that other programs have the processors?"""

import os
import subprocess
import sys
import time

from grader.verifying.yardstick import Yardstick


def test_what_other_programs_take_is_seen():
    busy = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(3 * len(os.sched_getaffinity(0)))
    ]
    try:
        with Yardstick() as yardstick:
            time.sleep(2)
    finally:
        for process in busy:
            process.kill()
            process.wait()
    assert yardstick.slowdown > 1.5


def test_waiting_is_no_slowdown_and_nothing_is_faster_than_free():
    with Yardstick() as yardstick:
        pass
    assert yardstick.slowdown >= 1
