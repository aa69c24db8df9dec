# Every target makes what it needs; the second run installs nothing.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help

help: ## list what there is
	@awk -F ':.*## ' '/^[a-z -]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: setup ## mark an example class and show what comes of it
	@$(BIN)/course demo numpy_backprop/layers

test: setup browser database ## run every check that CI runs
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2 --dist loadfile --junitxml build/pytest.xml
	$(BIN)/course verify --junit build/verified.xml

setup: .venv/installed sandbox ## make .venv and install what marking needs

.venv/installed: pyproject.toml requirements-course.txt requirements-cluster.txt requirements-dev.txt requirements-postgres.txt constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || scripts/need.sh no-ensurepip python3-venv
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install -c constraints.txt -e '.[course,dev]'
	@touch $@

sandbox:
	@scripts/need.sh bwrap bubblewrap

browser:
	@command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || scripts/need.sh chromium chromium
	@scripts/need.sh chromedriver chromium-driver

database:
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || scripts/need.sh initdb postgresql

release: setup ## make release/ anew
	$(BIN)/course release

lowest: sandbox ## make and mark a new course with the lowest versions that pyproject.toml allows
	@scripts/lowest.sh build/lowest $(PYTHON)

lite: ## make build/lite/site, on which the notebooks without PyTorch open in a browser alone (JupyterLite)
	@scripts/lite.sh build/lite $(PYTHON)

docs: setup ## build the pages of docs/ as a site in build/site; every warning is an error
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

verify: setup ## mark the marker
	$(BIN)/course verify

faults: setup database ## kill, fill and lock what marking needs; writes build/faults.json
	$(BIN)/python -m pytest tests/faults --report build/faults.json

repeated: setup ## mark the example class 20 times and compare; writes build/repeated.json
	$(BIN)/python -m pytest tests/faults/test_repeated.py --repeat 20 --report build/repeated.json

attacks: setup ## run every attack, and the forgeries with stock nbgrader too; writes build/attacks.json
	$(BIN)/python -m benchmarks.attacks

bench: setup ## time marking beside stock nbgrader, 15 minutes; writes build/bench.json
	$(BIN)/python -m benchmarks.speed $(BENCH)

times: setup ## time the cells of solved notebooks, half an hour; writes build/times.json
	$(BIN)/python -m benchmarks.times $(NB)

scaling: setup ## measure what a submission costs the coordinator of a cluster
	$(BIN)/python -m benchmarks.coordinator

calibrate: setup ## measure, over 50 seeds, what references reach on the grading set (an hour)
	$(BIN)/python -m feedforward.calibration

dream-model: setup ## train the small classifier of manual_mlp/dream anew
	$(BIN)/python -m feedforward.dream_model

constraints: setup ## write the installed versions to constraints.txt
	@sed -n '/^#/p' constraints.txt > constraints.new
	@$(BIN)/pip freeze --exclude-editable | grep -Evi '^(nvidia|cuda|triton|nbjudge)| @ ' >> constraints.new
	@mv constraints.new constraints.txt

pictures: setup browser ## take the pictures of docs/instructor-guide.md
	$(BIN)/course demo
	$(BIN)/python scripts/pictures.py

edit save: setup ## edit a notebook as text: make edit NB=numpy_backprop/layers, then make save NB=...
	@$(BIN)/course $@ $(NB)

.PHONY: help demo test setup sandbox browser database release docs verify attacks faults repeated bench times scaling calibrate dream-model constraints pictures edit save
