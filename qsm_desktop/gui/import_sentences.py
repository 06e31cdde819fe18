"""What an order file would bring or has brought, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qsm_desktop.gui.sentences import held_word, kind_word
from qsm_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from qsm_desktop.services.importing import ImportSummary, SettingShare

translate = QCoreApplication.translate


def look_text(summary: ImportSummary) -> str:
    """What would come of a file, a line for each setting."""
    counts = translate(
        "OrdersPage", "새 주문 {new}건 · 이미 아는 주문 {known}건 · 알릴 것이 없는 행 {ignored}건"
    )
    lines = [
        counts.format(new=summary.new, known=summary.known, ignored=summary.ignored),
        *(_share_line(share) for share in summary.shares),
    ]
    if summary.new and not summary.shares:
        lines.append(
            translate(
                "OrdersPage",
                "이 주문들로 보낼 설정이 없습니다. 알림관리에서 사용 Y인 설정을 만드십시오.",
            )
        )
    return "\n".join(lines)


def import_text(summary: ImportSummary) -> str:
    """What came of a file; that nothing goes out is said plainly."""
    if summary.held and not summary.queued:
        text = translate(
            "OrdersPage",
            "{file}: 새 주문 {new}건. 나가는 메일은 없습니다. {held}통을 모두 보류했으니 발송함에서 확인하십시오.",
        )
    elif not summary.new:
        text = translate("OrdersPage", "{file}: 새 주문이 없습니다. 이미 아는 주문 {known}건.")
    else:
        text = translate(
            "OrdersPage", "{file}: 새 주문 {new}건, 보낼 메일 {queued}통, 보류 {held}통"
        )
    return text.format(
        file=summary.source,
        new=summary.new,
        known=summary.known,
        queued=summary.queued,
        held=summary.held,
    )


def import_tone(summary: ImportSummary) -> Tone:
    """Whether a person has to look at what came of it."""
    return Tone.NEEDS if summary.held and not summary.queued else Tone.DONE


def _share_line(share: SettingShare) -> str:
    setting = share.setting
    text = translate("OrdersPage", "{kind} · {name} → {to}: 보낼 메일 {queued}통")
    line = text.format(
        kind=kind_word(setting.template.kind),
        name=setting.template.name,
        to=setting.to,
        queued=share.queued,
    )
    for kind, number in share.held_kinds.items():
        held = translate("OrdersPage", "보류 {n}통({why})").format(n=number, why=held_word(kind))
        line = f"{line}, {held}"
    return line
