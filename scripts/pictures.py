"""Takes the pictures of docs/instructor-guide.md, of the class that `course demo` marks: `make pictures`."""

import base64
import io
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

ROOT = Path(__file__).resolve().parent.parent
DEMO, PICTURES = ROOT / "build" / "demo", ROOT / "docs" / "pictures"
sys.path.insert(0, str(ROOT / "tests"))

from browser import driving  # noqa: E402
from served import TOKEN, get, marking, serving  # noqa: E402

ASSIGNMENT, NOTEBOOK, STUDENT = "numpy_backprop", "layers", "dora"
QUESTION = "//*[contains(@class, 'jp-Notebook')]//h2[contains(., 'relu')]"
HAND_MARKED = "layers-organisation"
COMMENT = "Easy to follow. In `backward`, say which axis is summed: $db = \\sum_i dY_i$."
MOST = 150_000  # bytes of a picture
COLOURS = 128
TO_TOP = "arguments[0].scrollIntoView({block: 'start'}); window.scrollBy(0, -arguments[1]);"


class Camera:
    """A browser, and where what it shows is written to."""

    def __init__(self, browser: WebDriver) -> None:
        self.browser = browser
        self.wait = WebDriverWait(browser, 180)

    def size(self, width: int, height: int) -> None:
        """Set the size of the window, in pixels."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        self.browser.execute_cdp_cmd("Emulation.setScrollbarsHidden", {"hidden": True})

    def until(self, ready: Callable[[WebDriver], object]) -> None:
        """Wait until the page is ready, and still."""
        self.wait.until(ready)
        time.sleep(2)

    def to(self, how: str, what: str, above: int = 20) -> None:
        """Scroll an element to the top, with so many pixels above it."""
        self.browser.execute_script(TO_TOP, self.browser.find_element(how, what), above)
        time.sleep(1)

    def take(self, name: str) -> None:
        """Write what is seen, in few colours."""
        shot = self.browser.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})["data"]
        picture = Image.open(io.BytesIO(base64.b64decode(shot))).convert("RGB")
        path = PICTURES / f"{name}.png"
        picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
        size = path.stat().st_size
        print(f"{path.relative_to(ROOT)}: {size // 1000} KB")
        if size > MOST:
            raise SystemExit(f"{path} has more than {MOST // 1000} KB: make the window smaller.")


def take_release(camera: Camera) -> None:
    """A question of the student version, in JupyterLab."""
    with serving(DEMO) as address:
        get(f"{address}/manage_assignments")  # waits for the server
        base = address.removesuffix("/formgrader")
        camera.size(1000, 900)
        camera.browser.get(f"{base}/doc/tree/release/{ASSIGNMENT}/{NOTEBOOK}.ipynb?token={TOKEN}")
        camera.until(lambda page: page.find_elements(By.XPATH, QUESTION))
        for news in camera.browser.find_elements(By.XPATH, "//button[normalize-space()='No']"):
            news.click()
        camera.to(By.XPATH, QUESTION, 0)
        camera.take("release")


def take_formgrader(camera: Camera) -> None:
    """What a person marks, as `course mark` shows it."""
    with TemporaryDirectory() as folder, marking(DEMO, ASSIGNMENT, Path(folder) / "log.txt") as address:
        camera.size(1000, 720)
        camera.browser.get(address)
        for how, what in (
            (By.LINK_TEXT, NOTEBOOK),
            (By.CSS_SELECTOR, "td.reveal"),
            (By.ID, "toggle_names"),
            (By.PARTIAL_LINK_TEXT, STUDENT),
            (By.LINK_TEXT, HAND_MARKED),
        ):
            camera.until(lambda page, how=how, what=what: page.find_elements(how, what))
            camera.browser.find_element(how, what).click()
        camera.browser.find_element(By.ID, HAND_MARKED).send_keys("8")
        camera.browser.find_element(By.ID, f"{HAND_MARKED}-comment").send_keys(COMMENT)
        time.sleep(2)
        camera.take("formgrader")


def take_pages(camera: Camera) -> None:
    """The class page, and a student's feedback."""
    camera.size(1100, 1000)
    camera.browser.get((DEMO / "report" / f"{ASSIGNMENT}.html").as_uri())
    camera.to(By.XPATH, "//h2[normalize-space()='Students']")
    camera.take("class")
    camera.size(900, 720)
    page = DEMO / "feedback" / STUDENT / ASSIGNMENT / f"{NOTEBOOK}.html"
    camera.browser.get(page.as_uri())
    camera.take("feedback")


def main() -> None:
    """Take all of them."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, driving(Path(folder)) as browser:
        camera = Camera(browser)
        for take in (take_pages, take_formgrader, take_release):
            take(camera)


if __name__ == "__main__":
    main()
