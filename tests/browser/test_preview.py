"""The preview, in tabs that stay open while files are saved."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route

from plugins.press.preview.server import PreviewServer
from plugins.press.preview.stand import Stand

LONG = """<!doctype html><title>{title}</title>
<body style="height: 5000px"><p>{title}<p id="part"></body>"""


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    """A site of one long page."""
    save(tmp_path, "first")
    return Stand(tmp_path, "en")


def save(output: Path, title: str) -> None:
    (output / "index.html").write_text(LONG.format(title=title))


@contextmanager
def serve(stand: Stand) -> Iterator[str]:
    with PreviewServer(stand, "127.0.0.1", 0) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture
def place(stand: Stand) -> Iterator[str]:
    """Where the site is served."""
    with serve(stand) as place:
        yield place


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Tabs of one window."""
    context = browser.new_context()
    yield context
    context.close()


def wait_for(page: Page, title: str) -> None:
    page.wait_for_function("(title) => document.title === title", arg=title)


def test_a_page_that_was_open_while_it_could_not_be_built_is_where_it_was_read(
    stand: Stand, context: BrowserContext, place: str
) -> None:
    page = context.new_page()
    page.goto(place + "#part")
    page.evaluate("scrollTo(0, 1234)")
    stand.show("a.md:1:2: wrong")
    wait_for(page, "This can't be built")
    stand.show("a.md:3:4: still wrong")
    page.get_by_text("still wrong").wait_for()
    save(stand.output, "mended")
    stand.show()
    wait_for(page, "mended")
    page.wait_for_function("scrollY === 1234")
    page.evaluate("scrollTo(0, 200)")
    save(stand.output, "later")
    stand.show()
    wait_for(page, "later")
    page.wait_for_function("scrollY === 200")


def test_tabs_out_of_view_keep_nothing_from_being_loaded(
    stand: Stand, context: BrowserContext, place: str
) -> None:
    hidden = "Object.defineProperty(document, 'hidden', {get: () => !window.seen})"
    context.add_init_script(hidden)  # a browser without a window has all tabs in view
    tabs = [context.new_page() for _ in range(8)]
    for tab in tabs:
        tab.goto(place)
    save(stand.output, "second")
    stand.show()
    tabs[0].evaluate("window.seen = true, document.dispatchEvent(new Event('visibilitychange'))")
    wait_for(tabs[0], "second")
    assert {tab.title() for tab in tabs[1:]} == {"first"}


def test_a_page_that_is_built_anew_while_it_is_loaded_is_loaded_again(
    stand: Stand, context: BrowserContext, place: str
) -> None:
    def save_meanwhile(route: Route) -> None:
        save(stand.output, "second")
        stand.show()
        route.continue_()

    page = context.new_page()
    page.route("**/reload.js", save_meanwhile, times=1)
    page.goto(place)
    wait_for(page, "second")
