"""되읽기: what a program reads in the finished mail, field by field, with its place marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from qsm_desktop.gui.table_model import Column, TableModel, select_key, set_up_table
from qsm_desktop.gui.template_highlighter import units
from qsm_desktop.gui.theme import Tone, colour_text, tokens

if TYPE_CHECKING:
    from qsm_desktop.gui.forms.ui_preview_pane import Ui_PreviewPane
    from qsm_desktop.mail.readback import FieldProof
    from qsm_desktop.services.preview import Preview

translate = QCoreApplication.translate


class ProofView(QObject):
    """Fills the fourth tab of the preview."""

    def __init__(self, ui: Ui_PreviewPane, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._subject, self._body = "", ""
        self._model = TableModel[tuple[int, "FieldProof"]](_columns(), lambda row: row[0], self)
        set_up_table(ui.proofGrid, self._model)
        ui.proofGrid.selectionModel().selectionChanged.connect(self._mark)

    def show(self, preview: Preview) -> None:
        """The proofs of a mail; the first field that is not proved is selected."""
        self._subject, self._body = preview.subject, preview.body
        rows = list(enumerate(preview.proofs))
        self._model.set_rows(rows)
        doubtful = [number for number, proof in rows if proof.doubt.value != "none"]
        self._ui.proofSummary.setText(_summary(len(rows), len(doubtful)))
        colours = tokens(self._ui.proofGrid)
        colour_text(self._ui.proofSummary, colours.error if doubtful else colours.muted)
        if doubtful:
            select_key(self._ui.proofGrid, self._model, doubtful[0])
        self._mark()

    def clear(self) -> None:
        """There is no mail."""
        self._subject, self._body = "", ""
        self._model.set_rows(())
        self._ui.proofSummary.setText("")
        self._ui.placeText.setPlainText("")

    def _mark(self) -> None:
        """Show the part of the mail that the selected field is read from."""
        editor = self._ui.placeText
        rows = self._ui.proofGrid.selectionModel().selectedRows()
        proof = self._model.rows[rows[0].row()][1] if rows else None
        in_subject = proof is not None and proof.part.value == "subject"
        editor.setPlainText(self._subject if in_subject else self._body)
        if proof is None or proof.read is None:
            editor.setExtraSelections([])
            return
        cursor = editor.textCursor()
        cursor.setPosition(units(editor.toPlainText()[: proof.start]))
        editor.setTextCursor(cursor)
        cursor.setPosition(
            units(editor.toPlainText()[: proof.end]), QTextCursor.MoveMode.KeepAnchor
        )
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(tokens(editor).accent)
        mark.format.setForeground(tokens(editor).on_accent)
        editor.setExtraSelections([mark])
        editor.centerCursor()


def _summary(fields: int, doubtful: int) -> str:
    if doubtful:
        text = translate("ProofView", "{n}칸 가운데 {bad}칸을 그대로 되읽을 수 없습니다.")
        return text.format(n=fields, bad=doubtful)
    text = translate(
        "ProofView",
        "{n}칸이 모두 주문과 같게 읽힙니다. 읽을 수 있다는 증명이며, 받는 회사의 프로그램을 시험한 것은 아닙니다.",  # noqa: E501  # one literal, or it is not extracted
    )
    return text.format(n=fields)


def _columns() -> list[Column[tuple[int, FieldProof]]]:
    return [
        Column(
            translate("ProofView", "판정"),
            lambda row: verdict_word(row[1]),
            100,
            tone=lambda row: Tone.DONE if row[1].doubt.value == "none" else Tone.NEEDS,
        ),
        Column(translate("ProofView", "칸"), lambda row: _place(row[1]), 112),
        Column(
            translate("ProofView", "주문의 값"),
            lambda row: _one_line(row[1].expected),
            70,
            stretch=1,
        ),
        Column(
            translate("ProofView", "읽은 값"),
            lambda row: _one_line(row[1].read or ""),
            70,
            stretch=1,
        ),
    ]


def _place(proof: FieldProof) -> str:
    line = "" if proof.line is None else f" {proof.line + 1}"
    return f"{proof.name}{line}"


def _one_line(value: str) -> str:
    return value.replace("\n", " ⏎ ")


def verdict_word(proof: FieldProof) -> str:
    """같음, 모호함 or 바뀜."""
    return {
        "equal": translate("ProofView", "같음"),
        "ambiguous": translate("ProofView", "모호함"),
        "changed": translate("ProofView", "바뀜"),
    }[proof.verdict.value]
