"""Importing 10,000 orders, mails made and queued, against django-post_office queueing as many.

The other one is given the finished subjects and texts and only has to keep them. So is ours in
the second line, where it fixes the bytes as well; in the first it reads the file, makes each
mail, fixes its bytes, reads them back and keeps order, event and mail. All write to SQLite
files on the same disk, in one transaction. Django and django-post_office
are installed into a folder that is thrown away, from whichever index pip is set up with.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
import uuid
import venv
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from qsm_desktop import app
from qsm_desktop.domain.accounts import AccountDraft, Security
from qsm_desktop.domain.events import EventKey, Unit
from qsm_desktop.domain.kinds import Kind
from qsm_desktop.domain.mails import Letter, NewMail
from qsm_desktop.domain.settings import SettingDraft
from qsm_desktop.mail.encoding import freeze
from qsm_desktop.services.bundle import Services
from qsm_desktop.storage.database import Database
from tests.bench.measuring import alternately, where
from tests.helpers.order_files import write_orders

ORDERS = 10_000
RUNS = 5
TO = "orders@ne.example"

THEIRS = """
import json, sys, time
import django
from django.conf import settings
settings.configure(
    INSTALLED_APPS=["django.contrib.contenttypes", "post_office"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": sys.argv[2]}},
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    EMAIL_BACKEND="post_office.EmailBackend",
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    USE_TZ=True,
)
django.setup()
from django.core.mail import EmailMessage
from django.core.management import call_command
from django.db import transaction
from post_office import mail
from post_office.models import Email, STATUS
call_command("migrate", verbosity=0)
with open(sys.argv[1], encoding="utf-8") as file:
    letters = json.load(file)
sender, to = "shop@shop.example", sys.argv[3]

def each():
    for subject, body in letters:
        mail.send(to, sender, subject=subject, message=body, priority="medium")

def backend():
    for subject, body in letters:
        EmailMessage(subject, body, sender, [to]).send()

def many():
    mail.send_many([
        {"recipients": to, "sender": sender, "subject": subject, "message": body}
        for subject, body in letters
    ])

for way in (each, backend, many):
    began = time.perf_counter()
    with transaction.atomic():
        way()
    print(time.perf_counter() - began)
    assert Email.objects.filter(status=STATUS.queued).count() == len(letters)
    Email.objects.all().delete()
"""
WAYS = ("mail.send", "EmailMessage.send", "mail.send_many")


def install(folder: Path) -> Path | None:
    """A Python with both packages; None, and the reason printed, where pip cannot get them."""
    venv.create(folder, with_pip=True)
    scripts = "Scripts" if sys.platform == "win32" else "bin"
    python = folder / scripts / "python"
    result = subprocess.run(
        [python, "-m", "pip", "install", "-q", "django", "django-post-office"],
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode == 0:
        return python
    print("django-post-office cannot be installed, so nothing is compared:")
    print(*result.stderr.strip().splitlines()[-1:])
    return None


def new_shop(folder: Path, name: str) -> Services:
    """Services on a new database with one setting and an account."""
    services = app.build_services(app.sqlite_url(folder / name))
    services.begin("ko", "main", "jpcstest2")
    services.accounts.put(
        AccountDraft("main", "127.0.0.1", 2525, Security.NONE, "shop@shop.example")
    )
    template = services.catalogue.get(4)
    services.settings.register(SettingDraft(4, TO, template.subject), by="bench")
    return services


def queueing(folder: Path, letters: Path) -> Callable[[], list[float]]:
    """Measures the bytes and the keeping of finished letters."""
    numbers = count()
    texts = [Letter(*pair) for pair in json.loads(letters.read_text(encoding="utf-8"))]

    def measure() -> list[float]:
        name = f"queued{next(numbers)}.db"
        services = new_shop(folder, name)
        [store], [setting] = services.stores.all(), services.settings.search()
        services.close()
        database = Database.open(app.sqlite_url(folder / name))
        with database.read() as tx:
            account = tx.accounts.default()
        assert account is not None
        at = datetime.now(UTC)
        began = time.perf_counter()
        mails = [
            NewMail(
                event=EventKey(store.id, Unit.ORDER, str(number), Kind.ORDER),
                setting_id=setting.id,
                setting_revision=setting.revision,
                to=TO,
                letter=letter,
                frozen=freeze(letter, account=account, to=TO, at=at, token=uuid.uuid4().hex),
                hold=None,
                order_nos=(str(number),),
            )
            for number, letter in enumerate(texts)
        ]
        with database.write() as tx:
            tx.outbox.add(mails, at=at)
        took = time.perf_counter() - began
        database.close()
        return [took]

    return measure


def ours(folder: Path, orders: Path) -> Callable[[], list[float]]:
    """Measures one import into a new database."""
    numbers = count()

    def measure() -> list[float]:
        services = new_shop(folder, f"ours{next(numbers)}.db")
        [store] = services.stores.all()
        began = time.perf_counter()
        summary = services.imports.run(orders, store.id)
        took = time.perf_counter() - began
        assert summary.queued == ORDERS
        services.close()
        return [took]

    return measure


def theirs(folder: Path, python: Path, letters: Path) -> Callable[[], list[float]]:
    """Measures each way of queueing, in a process with a new database."""
    numbers = count()

    def measure() -> list[float]:
        database = folder / f"theirs{next(numbers)}.db"
        result = subprocess.run(
            [python, "-c", THEIRS, letters, database, TO],
            capture_output=True,
            text=True,
            check=True,
        )
        return [float(line) for line in result.stdout.split()]

    return measure


def letters_of(folder: Path, orders: Path) -> Path:
    """Subjects and texts of our mails, as the other one is given them."""
    services = new_shop(folder, "letters.db")
    [store] = services.stores.all()
    services.imports.run(orders, store.id)
    services.close()
    database = Database.open(app.sqlite_url(folder / "letters.db"))
    with database.read() as tx:
        letters = [tx.outbox.letter(mail.id) for mail in tx.outbox.find()]
    database.close()
    path = folder / "letters.json"
    path.write_text(json.dumps([(x.subject, x.body) for x in letters]), encoding="utf-8")
    return path


def main() -> None:
    """Print medians and ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        python = install(folder / "venv")
        if python is None:
            return
        orders = write_orders(folder / "orders.csv", ORDERS)
        letters = letters_of(folder, orders)
        [mine], [keeping], others = alternately(
            RUNS,
            ours(folder, orders),
            queueing(folder, letters),
            theirs(folder, python, letters),
        )
    print(where())
    print(f"file to outbox, {ORDERS:,} orders  {mine:6.2f} s")
    print(f"finished letters to outbox     {keeping:6.2f} s")
    for way, took in zip(WAYS, others, strict=True):
        ratios = f"{took / mine:5.2f} x the import, {took / keeping:5.2f} x the queueing"
        print(f"post_office {way:18} {took:6.2f} s   {ratios}   goal 3.0")


if __name__ == "__main__":
    main()
