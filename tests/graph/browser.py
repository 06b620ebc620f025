"""Debian's Chromium, or any other: what a page shows once its script has run."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--window-size=1200,900",
    "--virtual-time-budget=3000",
)


def program() -> str:
    """Skips the test where there is no browser; fails it where one is demanded, as CI does."""
    found = os.environ.get("STEPSMITH_BROWSER") or next(filter(None, map(shutil.which, PROGRAMS)), None)
    if found and found != "required":
        return found
    found = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if found:
        return found
    reason = f"no browser: none of {', '.join(PROGRAMS)} is installed (scripts/browser.sh installs Debian's Chromium)"
    if os.environ.get("STEPSMITH_BROWSER") == "required":
        pytest.fail(reason)
    pytest.skip(reason)


def ask(page: str, folder: Path, script: str, *, link: str = "", dark: bool = False) -> Any:
    """Open ``page`` in the browser, run ``script`` in it and give what its function ``ask`` returns, by way of JSON."""
    tail = (
        "<script>window.addEventListener('load', () => { const made = document.createElement('template');"
        f" {script}; made.id = 'answer'; made.setAttribute('data-answer', JSON.stringify(ask()));"
        " document.body.append(made); });</script>"
    )
    file = folder / "page.html"
    file.write_text(page + tail, encoding="utf-8")
    command = [program(), *FLAGS, f"--user-data-dir={folder / 'profile'}"]
    if dark:
        command.append("--blink-settings=preferredColorScheme=0")
    done = subprocess.run(
        [*command, "--dump-dom", f"file://{file}{link}"], capture_output=True, text=True, timeout=120, check=False
    )
    found = re.search(r'data-answer="([^"]*)"', done.stdout)
    assert found, f"the page's script did not answer: {done.stderr[-2000:]}"
    return json.loads(html.unescape(found.group(1)))
