# make run    opens Parallax on its sample library
# make test   everything that must hold before a change lands
# make quality, make bench    figures beside their floors
PYTHON ?= python3
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
STAMP := $(VENV)/.ready
CONSTRAINTS := packaging/constraints.txt

.PHONY: run test check unit quality bench bundle clean

$(STAMP): pyproject.toml $(CONSTRAINTS)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c $(CONSTRAINTS) -e '.[dev]'
	@touch $@

run: $(STAMP)
	@$(BIN)/parallax

test: check unit

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

unit: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto

quality: $(STAMP)
	$(BIN)/python -m tests.quality

bench: $(STAMP)
	$(BIN)/python -m tests.benchmarks

bundle: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c $(CONSTRAINTS) pyinstaller
	$(BIN)/pyinstaller --noconfirm --distpath dist --workpath build packaging/parallax.spec

clean:
	rm -rf build dist artefacts .pytest_cache .mypy_cache .ruff_cache
