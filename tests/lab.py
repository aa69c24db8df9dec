"""JupyterLab in a real browser, as a student sits before it."""

from pathlib import Path
from typing import Any

import nbformat
from selenium.common.exceptions import (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    NoSuchElementException,
    StaleElementReferenceException,
)
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait
from served import TOKEN, get

SETTINGS = "c = get_config()\nc.LabApp.expose_app_in_browser = True  # as window.jupyterapp\n"
PATIENCE = 110  # seconds for what takes a few, where a machine is busy; selenium itself waits for 120
_NOT_YET = [NoSuchElementException, StaleElementReferenceException, ElementNotInteractableException]
_NOT_YET += [ElementClickInterceptedException]
_RUNS = "const app = window.jupyterapp, page = () => app.shell.currentWidget;"
_DONE = "const done = arguments[arguments.length - 1];"
_CELL = "const cell = page().content.widgets.find(one => one.model.id === arguments[0]);"
_OPEN = """
const opened = async () => {
    while (!page()?.sessionContext || page().context.path !== arguments[0]) {
        await new Promise(then => setTimeout(then, 50));
    }
    await page().context.ready;
    await page().sessionContext.ready;
};
opened().then(() => done(""), error => done(String(error)));
"""


class Lab:
    """A browser with JupyterLab in it; menus are chosen by the names of their commands, which wait."""

    def __init__(self, browser: WebDriver, address: str, home: Path) -> None:
        self.browser, self.address, self.home = browser, address, home
        self.wait = WebDriverWait(browser, PATIENCE, poll_frequency=0.1, ignored_exceptions=_NOT_YET)
        browser.set_script_timeout(PATIENCE)
        get(f"{address}/api/status")  # waits for the server

    def open(self, path: Path) -> None:
        """Load JupyterLab, open a notebook as a double click on its name does, and wait for its kernel."""
        self.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        self.browser.execute_cdp_cmd("Emulation.setFocusEmulationEnabled", {"enabled": True})  # menus need it
        self.browser.set_window_size(1300, 1000)
        self.browser.get(f"{self.address}/lab?reset&token={TOKEN}")
        self.wait.until(lambda page: page.execute_script("return Boolean(window.jupyterapp)"))
        self._finish("app.restored.then(() => done(''), error => done(String(error)));")
        self.choose("docmanager:open", {"path": self._name(path)})
        self.opened(path)

    def opened(self, path: Path) -> None:
        """Wait until this notebook is the one that is seen, and has a kernel."""
        self._finish(_OPEN, self._name(path))

    def choose(self, command: str, options: dict[str, str] | None = None, *, name: str = "") -> None:
        """Choose what a menu offers, say yes to what it asks, and wait until it is done.

        Args:
            command: what JupyterLab calls it.
            options: what it is given.
            name: what to type where a name is asked for.
        """
        self._run("window.chosen = app.commands.execute(arguments[0], arguments[1]);", command, options or {})
        if command in ("docmanager:reload", "docmanager:save-as", "runmenu:restart-and-run-all"):
            if name:
                field = self._seen(".jp-Dialog input")
                field.send_keys(Keys.CONTROL, "a")
                field.send_keys(name)
            self._seen(".jp-Dialog .jp-mod-accept").click()
        self._finish("window.chosen.then(() => done(''), error => done(String(error)));")

    def write(self, cell: str, text: str) -> None:
        """Click into a cell, mark all that it holds, and type."""

        def clicked(_: WebDriver) -> WebElement:
            node = self._run(f"{_CELL} cell.node.scrollIntoView({{block: 'start'}}); return cell.node;", cell)
            found: WebElement = node.find_element(By.CSS_SELECTOR, ".cm-content")
            found.click()
            return found

        editor = self.wait.until(clicked)
        editor.send_keys(Keys.CONTROL, "a")
        self.browser.execute_cdp_cmd("Input.insertText", {"text": text})
        has = f"{_CELL} return cell.model.sharedModel.getSource();"
        self.wait.until(lambda _: self._run(has, cell) == text)

    def reload(self, path: Path) -> None:
        """Reload the notebook from disk, and wait until its cells are those of the file."""
        self.choose("docmanager:reload")
        sources = [cell.source for cell in nbformat.read(path, 4).cells]
        seen = "return page().content.widgets.map(one => one.model.sharedModel.getSource());"
        self.wait.until(lambda _: self._run(seen) == sources)

    def save(self) -> None:
        """Save the notebook."""
        self.choose("docmanager:save")

    def shown(self, cell: str) -> str:
        """Read what stands under a cell."""
        return str(self._run(f"{_CELL} return {_shown('cell.node')};", cell)).strip()

    def all_shown(self) -> dict[str, str]:
        """Map each cell with something under it to that."""
        every = f"return page().content.widgets.map(one => [one.model.id, {_shown('one.node')}]);"
        return {cell: text.strip() for cell, text in self._run(every) if text.strip()}

    def until_shown(self, cell: str, text: str) -> None:
        """Wait until a text stands under a cell."""
        WebDriverWait(self.browser, PATIENCE).until(
            lambda _: text in self.shown(cell), f"{text!r} does not stand under {cell}"
        )

    def errors(self) -> int:
        """Count the tracebacks on the page."""
        where = ".jp-NotebookPanel:not(.lm-mod-hidden) [data-mime-type='application/vnd.jupyter.error']"
        return len(self.browser.find_elements(By.CSS_SELECTOR, where))

    def _name(self, path: Path) -> str:
        return path.relative_to(self.home).as_posix()

    def _seen(self, what: str) -> WebElement:
        found = self.wait.until(
            lambda page: [one for one in page.find_elements(By.CSS_SELECTOR, what) if one.is_displayed()]
        )
        return found[0]

    def _run(self, script: str, *arguments: Any) -> Any:
        return self.browser.execute_script(f"{_RUNS}{script}", *arguments)

    def _finish(self, script: str, *arguments: Any) -> None:
        error = self.browser.execute_async_script(f"{_DONE}{_RUNS}{script}", *arguments)
        assert not error, error


def _shown(node: str) -> str:
    return f"[...{node}.querySelectorAll('.jp-OutputArea-output')].map(it => it.textContent).join('\\n')"
