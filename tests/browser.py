"""Opens pages in a real browser."""

import shutil
import subprocess
from pathlib import Path


def run_in_browser(folder: Path, html: str) -> str:
    """Load a page in headless Chromium and return the document as it is then."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert browser, "This test needs Chromium: apt-get install chromium"
    (folder / "page.html").write_text(html, encoding="utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
    address = (folder / "page.html").as_uri()
    done = subprocess.run(
        [browser, *flags, "--dump-dom", address], capture_output=True, timeout=120, check=True
    )
    return done.stdout.decode("utf-8", "replace")
