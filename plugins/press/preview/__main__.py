"""Begin the preview; an interrupt (Ctrl-C) ends it also while it is loaded."""

import signal
import sys

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from plugins.press.preview.command import main

    sys.exit(main())
