"""Bring the Japanese and English catalogues up to date; ``--check`` only says what is stale."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
LANGUAGES = {"ja": "ja_JP", "en": "en_US"}
BIN = Path(sys.executable).parent


def main(arguments: list[str]) -> int:
    """Update .ts and .qm, or with ``--check`` compare. Status 1: stale or unfinished."""
    checking = "--check" in arguments
    with tempfile.TemporaryDirectory() as scratch:
        problems = [p for lang in LANGUAGES for p in _language(lang, Path(scratch), checking)]
    for problem in problems:
        print(problem)
    return 1 if problems and checking else 0


def _language(language: str, scratch: Path, checking: bool) -> list[str]:
    ts, qm = I18N / f"qsm_{language}.ts", I18N / f"qsm_{language}.qm"
    fresh_ts, fresh_qm = scratch / ts.name, scratch / qm.name
    if ts.exists():
        shutil.copy(ts, fresh_ts)
    _lupdate(fresh_ts, LANGUAGES[language])
    _run("pyside6-lrelease", "-silent", str(fresh_ts), "-qm", str(fresh_qm))
    problems = [f"{ts.name}: not translated: {text}" for text in unfinished(fresh_ts)]
    if checking:
        for old, new in ((ts, fresh_ts), (qm, fresh_qm)):
            if not old.exists() or old.read_bytes() != new.read_bytes():
                problems.append(f"{old.name} is stale: run make i18n")
        return problems
    shutil.copy(fresh_ts, ts)
    shutil.copy(fresh_qm, qm)
    return problems


def unfinished(ts: Path) -> list[str]:
    """Source texts of a catalogue that have no finished translation."""
    texts = []
    for message in ElementTree.parse(ts).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished" or not translation.text:
            texts.append(message.findtext("source") or "")
    return texts


def _lupdate(ts: Path, target: str) -> None:
    package = ROOT / "qsm_desktop"
    sources = [p for p in package.rglob("*.py") if not p.name.startswith("ui_")]
    files = sorted(str(p.relative_to(ROOT)) for p in [*sources, *(ROOT / "ui").glob("*.ui")])
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    languages = ["-source-language", "ko_KR", "-target-language", target]
    _run("pyside6-lupdate", *options, *languages, *files, "-ts", str(ts))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(BIN / tool), *arguments], cwd=ROOT, check=True, capture_output=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
