# make draft   set up, make a draft from 79/332, build its Word file
# make test    set up, run every check and test
# make fuzz   try every law with many more examples, others each time, and on all documents of DRAFTER_CORPUS
# make bench   measure what a user waits for
# make layout  compare rendered pages with the prints (needs DRAFTER_CORPUS and LibreOffice)
# make words   make the list of words anew, and measure what it is worth (needs DRAFTER_CORPUS)
# make pictures   make the pictures of the README anew (needs LibreOffice and Chromium)
# make chains  hold what `new` updates, and leaves, against real successors (needs DRAFTER_CORPUS)
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# What Python compiles and pytest rewrites is kept, whatever the shell says: else each worker does it anew at each run.
unexport PYTHONDONTWRITEBYTECODE

DRAFT := drafts/81-shanghai-cooperation-organization

.PHONY: pictures draft test fuzz lint bench chains layout words help clean

draft: $(VENV)/installed
	@test -e $(DRAFT).yaml || $(BIN)/drafter new --from 79/332
	@$(BIN)/drafter build $(DRAFT).yaml

test: $(VENV)/developing lint
	$(BIN)/pytest -n auto --dist worksteal

fuzz: $(VENV)/developing
	DRAFTER_FUZZ=$(or $(TIMES),20) $(BIN)/pytest -n auto --dist worksteal -m "hypothesis or fuzz" --hypothesis-show-statistics

lint: $(VENV)/developing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/developing
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[pdf,preview,lsp,words,dev,bench]'
	$(BIN)/python -m bench

# What is made of the commands and the records, and kept as files: the page of help, the schema.
help: $(VENV)/developing
	COLUMNS=80 $(BIN)/python -c 'from drafter.cli.main import main; main(["--help"], prog_name="drafter")' > src/drafter/data/help.txt
	$(BIN)/python -m drafter.skeleton.schema > src/drafter/data/skeleton.schema.json
	$(BIN)/python -m drafter.skeleton.key_reference < docs/skeleton.md > docs/skeleton.new
	mv docs/skeleton.new docs/skeleton.md
	$(BIN)/python -m tests.story

layout: $(VENV)/developing
	$(BIN)/python -m bench.layout

pictures: $(VENV)/developing
	$(BIN)/python -m bench.pictures

words: $(VENV)/developing
	$(BIN)/python -m bench.words

chains: $(VENV)/developing
	$(BIN)/python -m tests.chains

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist

$(VENV)/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "drafter needs Python 3.11 or later: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[pdf,preview,lsp,words]'
	@$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/developing: $(VENV)/installed
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[pdf,preview,lsp,words,dev]'
	@touch $@
