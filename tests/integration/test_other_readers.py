"""The mails as programs of other people decode them: mutt and Perl's Email::MIME."""

from __future__ import annotations

import contextlib
import os
import pty
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from qsm_desktop.mail.encoding import decode

pytestmark = pytest.mark.integration
GOLDEN = Path(__file__).resolve().parents[1] / "unit" / "golden"
MAILS = sorted(GOLDEN.glob("*.eml"))
PERL = (
    "use Email::MIME; binmode STDOUT, ':utf8'; local $/; open my $f, '<:raw', $ARGV[0];"
    "my $m = Email::MIME->new(scalar <$f>);"
    "print $m->header_str('Subject'), qq(\\n\\n), $m->body_str;"
)
UTF_8 = {"LC_ALL": "C.UTF-8", "TERM": "xterm"}


def run(command: list[str], folder: Path) -> str:
    environment = os.environ | UTF_8 | {"HOME": str(folder)}
    return subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", check=True
    ).stdout


def by_perl(mail: Path, folder: Path) -> tuple[str, str]:
    subject, _, body = run(["perl", "-e", PERL, str(mail)], folder).partition("\n\n")
    return subject, body.replace("\r\n", "\n")


def by_mutt(mail: Path, folder: Path) -> tuple[str, str]:
    """mutt wants a terminal; it saves the decoded mail and leaves."""
    box, out = folder / "box", folder / "out"
    (folder / "Mail").mkdir()  # else mutt asks whether to make it
    text = mail.read_bytes().replace(b"\r\n", b"\n")
    box.write_bytes(b"From shop Mon Jan  1 00:00:00 2026\n" + text + b"\n")
    options = "set charset=utf-8 copy=no quit=yes confirmcreate=no confirmappend=no weed=no"
    keys = f'push "<decode-copy>{out}<enter><exit>"'
    command = ["mutt", "-n", "-F", "/dev/null", "-R", "-f", str(box), "-e", options, "-e", keys]
    process, terminal = pty.fork()
    if process == 0:
        os.execvpe("mutt", command, os.environ | UTF_8 | {"HOME": str(folder)})
    with contextlib.suppress(OSError):  # the terminal closes with the program
        while os.read(terminal, 4096):
            pass
    os.waitpid(process, 0)
    os.close(terminal)
    head, _, body = out.read_text("utf-8").partition("\n\n")
    [subject] = [
        line.removeprefix("Subject: ") for line in head.split("\n") if line.startswith("Subject: ")
    ]
    return subject, body.removesuffix("\n")


def is_installed(reader: str) -> bool:
    if reader == "mutt":
        return shutil.which("mutt") is not None
    asked = ["perl", "-MEmail::MIME", "-e", "1"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


READERS = {"perl": by_perl, "mutt": by_mutt}


@pytest.mark.parametrize("reader", list(READERS))
def test_every_golden_mail_is_decoded_the_same(reader: str, tmp_path: Path) -> None:
    if not is_installed(reader):
        pytest.skip(f"{reader} is not installed: make test-all as root installs it")
    read: Callable[[Path, Path], tuple[str, str]] = READERS[reader]
    for number, mail in enumerate(MAILS):
        folder = tmp_path / str(number)
        folder.mkdir()
        ours = decode(mail.read_bytes())
        subject, body = read(mail, folder)
        assert subject == ours.subject, mail.name
        assert body.rstrip("\n") == ours.body.rstrip("\n"), mail.name
