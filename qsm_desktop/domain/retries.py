"""When a mail, or a whole account, is tried again."""

from __future__ import annotations

from datetime import timedelta

FIRST_DELAY = timedelta(minutes=5)
LONGEST_DELAY = timedelta(hours=1)
GIVE_UP_AFTER = timedelta(days=5)
"""How long a mail's own faults are retried, counted over its own tries."""

FIRST_PROBE = timedelta(seconds=30)
LONGEST_PROBE = timedelta(minutes=30)

_MOST_JITTER = 1.25

LONGEST_WAIT = LONGEST_DELAY * _MOST_JITTER
"""No mail is ever put off for longer: one that seems to be was dated by a wrong clock, and is
due. So a clock set back by a day does not hold the mails for a day.
"""

LONGEST_PAUSE = LONGEST_PROBE * _MOST_JITTER
"""The same for the next probe of an account."""


def mail_delay(attempts: int, jitter: float) -> timedelta:
    """How long a mail waits after its ``attempts``-th own failure (from 1).

    Doubles from five minutes to an hour; ``jitter`` in [0, 1) adds up to a quarter, so that
    mails refused together don't come back together.
    """
    return _grown(FIRST_DELAY, LONGEST_DELAY, attempts, jitter)


def probe_delay(probes: int, jitter: float) -> timedelta:
    """How long an account pauses after its ``probes``-th failure in a row (from 1)."""
    return _grown(FIRST_PROBE, LONGEST_PROBE, probes, jitter)


def gives_up(attempts: int) -> bool:
    """Whether the delays of so many own tries fill ``GIVE_UP_AFTER``.

    Counted in tries, not on the calendar: nights in which the PC was off, and the outages of
    the account, don't count against the mail.
    """
    waited = timedelta()
    for attempt in range(1, attempts + 1):
        waited += mail_delay(attempt, 0.0)
    return waited >= GIVE_UP_AFTER


def _grown(first: timedelta, longest: timedelta, times: int, jitter: float) -> timedelta:
    doublings = min(max(times, 1) - 1, 16)
    delay: timedelta = min(first * 2**doublings, longest)
    return delay * (1 + jitter / 4)
