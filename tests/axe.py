"""Asks axe-core, in a real browser, what of a page some people could not read or reach."""

from pathlib import Path

from axe_core_python.base import AXE_SCRIPT
from selenium.webdriver.remote.webdriver import WebDriver

_RUN = "const done = arguments[arguments.length - 1]; axe.run().then(found => done(found.violations));"


def violations(browser: WebDriver, page: Path, width: int, colours: str) -> dict[str, list[str]]:
    """Map each rule that a page breaks to the pieces of it that do.

    Args:
        browser: a Chromium.
        page: a file.
        width: of the window, in pixels.
        colours: `light` or `dark`, what the reader prefers.
    """
    scheme = {"name": "prefers-color-scheme", "value": colours}
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    browser.get(page.as_uri())
    browser.execute_script("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    browser.execute_script(AXE_SCRIPT)
    found = browser.execute_async_script(_RUN)
    return {rule["id"]: [node["html"] for node in rule["nodes"]] for rule in found}
