"""QSM Desktop: the notification page of a Qoo10 Japan shop, as a desktop program."""

__version__ = "0.1.0"
