# site · check · test · serve · bench · lint · format · schemas · dist · clean
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site
.PHONY: site check test unit acceptance serve bench lint format libraries examples tools program \
  schemas dist clean

program := .build/release/dossier

# A module may import only what Package.swift puts below it.
strict := --explicit-target-dependency-import-check error

# Builds Dossier in release mode and compiles Content/ into Output/.
site: program
	$(program) build

# Lint and the unit tests. Run it after every change.
check: lint libraries examples
	swift test $(strict)

# Installs what the tests need and runs everything. The tools are installed, and the tests of the
# program are compiled, while the program is.
test: libraries
	scripts/test

# The unit tests as a release build: the program that `acceptance` uses comes from the same build.
unit: libraries examples
	swift test --configuration release $(strict)

# Tests of the finished program: in browsers, behind servers, in scripts, and with hostile input.
acceptance: program tools
	DOSSIER_PROGRAM="$(CURDIR)/$(program)" scripts/test-program

# Shows the newest content in a browser; style sheets too, when they are worked on.
serve: program
	$(program) serve --looks Templates/Assets

# Measures Dossier next to Hugo and writes Benchmarks/RESULTS.md; SIZES="1000 100000" takes other sizes.
SIZES ?= 10 1000 10000
bench: program
	Benchmarks/run.py $(SIZES)

# Keeps the tree clean: formatting, crashes, inline style, file lengths, paths of one machine.
lint:
	scripts/lint

# Formats every Swift file in place.
format:
	swift format format --in-place --recursive --parallel Package.swift Sources Templates Tests Fuzzing

program: libraries
	swift build --configuration release --product dossier $(strict)

libraries:
	scripts/install-libraries

# The examples of the CommonMark specification, which the unit tests need.
examples:
	scripts/install-test-tools --examples

tools:
	scripts/install-test-tools

# Writes the JSON Schemas of all records, for completion in editors.
schemas: program
	$(program) schema --all schemas

# Makes one program for Linux that needs nothing else, its archive and their checksums, in dist/.
dist: libraries
	scripts/dist

clean:
	rm -rf .build .tools schemas dist
