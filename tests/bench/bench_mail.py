"""Making a mail, everything included, against email.mime with the same text; and an import."""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime
from email.mime.text import MIMEText
from email.utils import formatdate, make_msgid
from pathlib import Path

from qsm_desktop import app
from qsm_desktop.domain.accounts import AccountDraft, Security
from qsm_desktop.domain.placeholders import values_of
from qsm_desktop.domain.settings import SettingDraft
from qsm_desktop.mail.receivers import receivers
from qsm_desktop.mail.rendering import Renderer
from qsm_desktop.mail.sample import sample_orders
from qsm_desktop.services.proving import Prover
from tests.bench.measuring import alternately, where
from tests.helpers.order_files import write_orders

MAILS = 2000
RUNS = 7


def main() -> None:
    """Print rates and ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        services = app.build_services(app.sqlite_url(folder / "shop.db"))
        store = services.begin("ko", "main", "jpcstest2")
        account = services.accounts.put(
            AccountDraft("main", "127.0.0.1", 2525, Security.NONE, "shop@shop.example")
        )
        template = services.catalogue.get(4)
        draft = SettingDraft(4, "a@ne.example", template.subject)
        setting = services.settings.register(draft, by="bench")
        prover = Prover(receivers())
        [order] = sample_orders(template.unit)
        values = [values_of(order, seller_id="jpcstest2", auth_key="")]
        letter = Renderer().render(template, template.subject, values).letter

        def ours() -> list[float]:
            began = time.perf_counter()
            for number in range(MAILS):
                prover.make(
                    setting, values, account=account, at=datetime.now(UTC), token=str(number)
                )
            return [time.perf_counter() - began]

        def plain() -> list[float]:
            began = time.perf_counter()
            for _ in range(MAILS):
                mail = MIMEText(letter.body, "plain", "utf-8")
                mail["From"], mail["To"] = "shop@shop.example", "a@ne.example"
                mail["Subject"], mail["Date"] = letter.subject, formatdate()
                mail["Message-ID"] = make_msgid(domain="shop.example")
                mail.as_bytes()
            return [time.perf_counter() - began]

        [mine], [theirs] = alternately(RUNS, ours, plain)
        print(where())
        rate, plain_rate = MAILS / mine, MAILS / theirs
        print(
            f"rendered, encoded, read back, judged {rate:6.0f}/s   {theirs / mine:.2f} (goal 0.5)"
        )
        print(f"email.mime with the same text    {plain_rate:6.0f}/s   1.00")

        path = write_orders(folder / "o.csv", 10_000)
        began = time.perf_counter()
        services.imports.run(path, store.id)
        took = time.perf_counter() - began
        share = took / 10_000 / (theirs / MAILS)
        print(f"import of 10,000 orders  {took:7.1f} s, {share:.1f} × one encoding each")
        services.close()


if __name__ == "__main__":
    main()
