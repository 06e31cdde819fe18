# Two commands: `make run` opens the program, `make test` proves it. Both set everything up first.

PY := .venv/bin/python
STAMP := .venv/.ready
export QT_LOGGING_RULES ?= qt.qpa.*=false

.PHONY: help run setup test test-all check forms i18n pictures bench bundle constraints clean

help:            ## what can be made
	@grep -E '^[a-z-]+: .*##|^[a-z-]+:  *##' Makefile | sed 's/:.*##/\t/'

run: setup       ## set everything up and open the program on its practice data
	@.venv/bin/qsm-desktop demo

setup:           ## Python environment, system libraries, fonts
	@for p in python3.11 python3.12 python3.13 python3; do \
	  command -v $$p >/dev/null && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && exec $$p tools/setup.py; \
	done; echo "QSM Desktop needs Python 3.11 or newer: install it (Debian: apt-get install python3) and try again." >&2; exit 1

check: setup     ## lint, types, layers, drift of generated files
	@$(PY) tools/check.py

test: setup      ## everything that needs no system server
	@$(PY) tools/check.py
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m "not integration"

test-all: setup  ## the rest: real servers, Xvfb, the installed wheel, the bundle
	@$(PY) tools/setup.py --for-tests
	@$(PY) -m pytest -m integration --timeout=1500

forms: setup     ## windows from ui/*.ui
	@$(PY) tools/build_forms.py

i18n: setup      ## translation catalogues
	@$(PY) tools/build_translations.py

pictures: setup  ## docs/pictures, by the program itself
	@$(PY) tools/build_pictures.py

bench: setup     ## the benchmarks of tests/bench
	@for f in tests/bench/bench_*.py; do echo "== $$f"; $(PY) -m tests.bench.$$(basename $$f .py); done

bundle: setup    ## the one-folder program in dist/
	@$(PY) tools/setup.py --for-tests
	@$(PY) -m PyInstaller --noconfirm build.spec

constraints:     ## pin all dependencies anew, with hashes
	@$(PY) -m venv .venv/pin && .venv/pin/bin/python -m pip install -q uv
	@.venv/pin/bin/uv pip compile -q --upgrade --generate-hashes --no-header --no-annotate --universal \
	  --python-version 3.11 --group dev --group bundle pyproject.toml -o tools/constraints.txt

clean:           ## everything that was made
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
