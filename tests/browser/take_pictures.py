"""Take the pictures of the README: ``python -m tests.browser.take_pictures output docs``.

The site must have been built with links to folders (``publishconf.py``) or without; it is
opened from its folder, so no server is needed.
"""

import shutil
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

PICTURES = {
    "front": ("index.html", 1100),
    "story": ("2024/06/20/vertrag-russland-nordkorea/index.html", 1960),
}
"""Name of the picture → page and height in pixels."""
WIDTH = 1280
COLOURS = 128
"""A page has few; a palette makes the file half as large."""


def main(site: Path, folder: Path) -> None:
    """Take all pictures of the site in ``site`` and put them into ``folder``."""
    with sync_playwright() as control:
        browser = control.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for name, (page, height) in PICTURES.items():
            context = browser.new_context(viewport={"width": WIDTH, "height": height})
            opened = context.new_page()
            opened.goto((site / page).resolve().as_uri(), wait_until="load")
            opened.evaluate("document.fonts.ready.then(() => null)")
            shot = Image.open(BytesIO(opened.screenshot())).convert("RGB")
            shot.quantize(COLOURS, Image.Quantize.MAXCOVERAGE).save(
                folder / f"{name}.png", optimize=True
            )
            context.close()
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
