"""Set everything up: system libraries and fonts, the Python environment, the program itself.

Uses the standard library only; it is the first thing that runs on a new machine.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / ".ready"

LIBRARIES = {
    "GL": "libgl1",
    "EGL": "libegl1",
    "xkbcommon": "libxkbcommon0",
    "glib-2.0": "libglib2.0-0",
    "fontconfig": "libfontconfig1",
    "dbus-1": "libdbus-1-3",
    "xcb-cursor": "libxcb-cursor0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-shape": "libxcb-shape0",
}
"""Shared library → Debian package, for what Qt needs and a bare system lacks."""

FONTS = {"nanum": "fonts-nanum", "ipa": "fonts-ipafont-gothic"}
"""Korean and Japanese faces: part of the font file's name → Debian package."""

TEST_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "mutt": "mutt", "objdump": "binutils"}
PERL_MODULES = {"Email/MIME.pm": "libemail-mime-perl"}
"""What the integration tests start: program, or file below Perl's folder → Debian package."""


class SetupFailed(Exception):
    """One sentence for the person at the keyboard."""


def main(arguments: list[str]) -> int:
    """Set up; with ``--for-tests`` also what only ``make test-all`` needs."""
    try:
        install_system_packages(missing_packages(for_tests="--for-tests" in arguments))
        if STAMP.exists() and STAMP.read_text() == fingerprint():
            return 0
        build_environment()
    except SetupFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def missing_packages(*, for_tests: bool) -> list[str]:
    """Debian packages whose library, font or program is not on this machine."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for name, package in LIBRARIES.items() if not _has_library(name)]
    missing += [package for name, package in FONTS.items() if not _has_font(name)]
    if not _has_venv():
        missing.append("python3-venv")
    if for_tests:
        missing += [package for name, package in TEST_PROGRAMS.items() if not shutil.which(name)]
        perl = Path("/usr/share/perl5")
        missing += [package for name, package in PERL_MODULES.items() if not (perl / name).exists()]
        missing += _missing_shared_python()
    return missing


def install_system_packages(packages: list[str]) -> None:
    """Install as root; otherwise name the command and go on, for some may not be needed."""
    if not packages:
        return
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        print(f"Please install what Debian calls: {' '.join(packages)}", file=sys.stderr)
        return
    if os.geteuid() != 0:
        print(f"Some system packages are missing: sudo {' '.join(command)}", file=sys.stderr)
        return
    print(f"Installing system packages: {' '.join(packages)}")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    _run(["apt-get", "update", "-qq"], "apt-get update failed", environment)
    _run(command, "The system packages could not be installed", environment)


def build_environment() -> None:
    """The virtual environment with everything of constraints.txt, and the program in it."""
    if not (VENV / "bin" / "python").exists() and not (VENV / "Scripts").exists():
        print("Making the Python environment in .venv")
        venv.create(VENV, with_pip=True)
    python = str(VENV / ("Scripts" if os.name == "nt" else "bin") / "python")
    pip = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    print("Installing the Python packages (the first time takes a minute or two)")
    constraints = str(ROOT / "tools" / "constraints.txt")
    _run(
        [*pip, "--require-hashes", "-r", constraints], "The Python packages could not be installed"
    )
    program = [*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)]
    _run(program, "The program could not be installed")
    STAMP.write_text(fingerprint())


def fingerprint() -> str:
    """Changes when the set-up has to run again."""
    digest = hashlib.sha256()
    for name in ("pyproject.toml", "tools/constraints.txt", "tools/setup.py"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _has_library(name: str) -> bool:
    if ctypes.util.find_library(name):
        return True
    folders = ("/usr/lib", "/lib", "/usr/lib64", "/usr/local/lib")
    return any(next(Path(folder).glob(f"**/lib{name}.so*"), None) for folder in folders)


def _missing_shared_python() -> list[str]:
    """The bundle carries Python as a library, which Debian's own Python comes without."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    debian = sys.base_prefix == "/usr"
    return [f"lib{name}"] if debian and not _has_library(name) else []


def _has_font(name: str) -> bool:
    folders = (Path("/usr/share/fonts"), Path.home() / ".fonts", Path.home() / ".local/share/fonts")
    wanted = (name, "notosanscjk", "noto-cjk")
    return any(
        any(word in path.name.lower() for word in wanted)
        for folder in folders
        if folder.is_dir()
        for path in folder.rglob("*.[to]t[fc]")
    )


def _has_venv() -> bool:
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        return False
    return True


def _run(command: list[str], failure: str, environment: dict[str, str] | None = None) -> None:
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        words = (result.stderr or result.stdout).strip().splitlines()
        last = words[-1] if words else f"exit status {result.returncode}"
        raise SetupFailed(f"{failure}: {last}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
