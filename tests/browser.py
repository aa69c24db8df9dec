"""Opens pages in a real browser, and listens to what they load."""

import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from selenium import webdriver

_FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"]
_FLAGS += ["--disable-background-networking", "--disable-component-update"]


def run_in_browser(folder: Path, html: str) -> str:
    """Load a page in headless Chromium and return the document as it is then."""
    (folder / "page.html").write_text(html, encoding="utf-8")
    flags = [*_FLAGS, f"--user-data-dir={folder / 'profile'}"]
    address = (folder / "page.html").as_uri()
    done = subprocess.run(
        [_browser(), *flags, "--dump-dom", address], capture_output=True, timeout=120, check=True
    )
    return done.stdout.decode("utf-8", "replace")


@contextmanager
def driving(folder: Path) -> Iterator[webdriver.Chrome]:
    """Start a headless Chromium that a test clicks in."""
    options = webdriver.ChromeOptions()
    options.binary_location = _browser()
    for flag in [*_FLAGS, f"--user-data-dir={folder / 'profile'}"]:
        options.add_argument(flag)
    path = shutil.which("chromedriver")
    assert path, "This test needs ChromeDriver: apt-get install chromium-driver"
    driver = webdriver.Chrome(options, webdriver.ChromeService(path))
    try:
        yield driver
    finally:
        driver.quit()


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """Listen on an address; the list fills with what is asked of it."""
    seen: list[str] = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.path)
            self.send_error(404)

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Listener) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/away", seen
        server.shutdown()
        thread.join()


def _browser() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert found, "This test needs Chromium: apt-get install chromium"
    return found
