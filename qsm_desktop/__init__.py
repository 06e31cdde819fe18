"""QSM Desktop: the notification page of a Qoo10 Japan shop, as a desktop program."""

import logging

__version__ = "0.1.0"

logging.getLogger(__name__).addHandler(logging.NullHandler())  # until a log is set up
