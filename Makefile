# The commands of the house. `make site` and `make test` work on a fresh clone.

# The system's Python where it can serve: distributions compile theirs with profile-guided
# optimisation, version managers mostly without, which costs every build about a tenth.
SUITS := import ensurepip, sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(or $(shell /usr/bin/python3 -c '$(SUITS)' 2>/dev/null && echo /usr/bin/python3),python3)
VENV := .venv
BIN := $(VENV)/bin
CONF ?= pelicanconf.py
ADDRESS ?= 127.0.0.1
PORT ?= 8000

.DEFAULT_GOAL := help
.PHONY: help site publish serve why links test check format bench evaluate topics lock clean

help: ## Show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(VENV)/site.stamp: requirements.lock
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock $(VENV)/site.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

site: $(VENV)/site.stamp ## Build content/ into output/
	$(BIN)/pelican content -s $(CONF) -o output

publish: ## Build as it is published (SITEURL=https://…)
	$(MAKE) site CONF=publishconf.py

serve: $(VENV)/site.stamp ## Preview at http://localhost:8000, rebuilt on save
	$(BIN)/python -m plugins.press.preview -s $(CONF) -b $(ADDRESS) -p $(PORT)

why: $(VENV)/site.stamp ## Build, and say of each page why it was made anew
	PRESS_WHY=1 $(BIN)/pelican content -s $(CONF) -o output

topics: $(VENV)/site.stamp ## Report on topics and relations (STORY=slug for one story)
	$(BIN)/python -m plugins.desk topics $(STORY)

links: $(VENV)/site.stamp ## Find links of the built site that lead nowhere
	$(BIN)/python -m plugins.desk -s $(CONF) links output

test: $(VENV)/dev.stamp ## Check style and types, run all tests
	$(MAKE) check
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

check: $(VENV)/dev.stamp ## Check style and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(VENV)/dev.stamp ## Put style right
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/dev.stamp ## Measure against Hugo and stock Pelican (short; see bench/)
	$(BIN)/python -m bench.build --short

evaluate: $(VENV)/dev.stamp ## Measure typography, relations and topics on DATA=folder
	@test -d '$(DATA)' || { echo 'Say make evaluate DATA=folder; CONTRIBUTING.md, "Benchmarks", says what lies there.'; exit 2; }
	$(BIN)/python -m bench.typography --texts $(DATA)/typography_tune.jsonl
	$(BIN)/python -m bench.related --stories $(DATA)/wikinews_de.jsonl --qrels $(DATA)/wikinews_related_tune.tsv
	$(BIN)/python -m bench.topics --train $(DATA)/gnad_tune.jsonl --folds 10
	$(BIN)/python -m bench.topics --site pelicanconf.py

lock: $(VENV)/dev.stamp ## Pin all dependencies with hashes (UPGRADE=1: the newest allowed)
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile $(if $(UPGRADE),--upgrade) --quiet --universal --generate-hashes --no-emit-index-url --no-header pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile $(if $(UPGRADE),--upgrade) --quiet --universal --generate-hashes --no-emit-index-url --no-header --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean: ## Remove everything that can be made again
	rm -rf output public .*.press .cache $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
