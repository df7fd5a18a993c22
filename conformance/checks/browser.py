"""The page of `sluice graph`, in a real browser that nobody looks at."""

import html
import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

# Made by the tests of the command line.
PAGES = REPOSITORY / "cli" / "target" / "pages"

DRIVER = Path(__file__).with_name("browser.js")

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_RESULT = re.compile(r'<pre id="driven">(.*?)</pre>', re.DOTALL)


def find() -> str | None:
    """The browser: what CHROME names, or one on the path."""
    for name in (os.environ.get("CHROME"), *_NAMES):
        found = shutil.which(name) if name else None
        if found:
            return found
    return None


def pages() -> list[Path]:
    """The pages, by name."""
    return sorted(PAGES.glob("*.html"))


def drive(browser: str, page: Path, dark: bool) -> str:
    """What goes wrong when a page is used with mouse and keys; empty when nothing does."""
    with tempfile.TemporaryDirectory() as folder:
        driven = Path(folder) / page.name
        script = DRIVER.read_text(encoding="utf-8")
        text = page.read_text(encoding="utf-8")
        driven.write_text(f"{text}\n<script>\n{script}\n</script>\n", encoding="utf-8")
        done = subprocess.run(
            [
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                f"--user-data-dir={folder}/profile",
                f"--blink-settings=preferredColorScheme={0 if dark else 1}",
                "--window-size=1440,900",
                "--virtual-time-budget=20000",
                "--dump-dom",
                driven.as_uri(),
            ],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
    result = _RESULT.search(done.stdout)
    if not result:
        return f"the script on the page did not end\n{done.stderr}"
    report = json.loads(html.unescape(result.group(1)))
    if report["dark"] != dark:
        return "the browser did not take the colours that it was asked for"
    return "\n".join(report["problems"])
