# make site · serve · test · bench · lint · schemas · dist · clean
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site
.PHONY: site serve test bench lint format libraries tools schemas dist clean

# On Linux the Swift runtime is linked into the program, which makes builds of a site a tenth faster.
# (The linker then warns of `mktemp` in Foundation; nothing here calls it.)
release := swift build --configuration release --product dossier \
  $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)

# Builds Dossier in release mode and compiles Content/ into Output/.
site: libraries
	$(release)
	.build/release/dossier build

# Shows the newest content in a browser; style sheets too, when they are worked on.
serve: libraries
	$(release)
	.build/release/dossier serve --looks Templates/Assets

# Installs what the tests need and runs everything.
test: libraries tools
	swift test

# Measures Dossier beside Hugo and writes Benchmarks/RESULTS.md; SIZES="1000 100000" takes other sizes.
SIZES ?= 10 1000 10000
bench: libraries
	$(release)
	Benchmarks/run.py $(SIZES)

# Keeps the tree clean: formatting, crashes, inline style, file lengths, paths of one machine.
lint:
	scripts/lint

# Formats every Swift file in place.
format:
	swift format format --in-place --recursive --parallel Package.swift Sources Templates Tests Fuzzing

libraries:
	scripts/install-libraries

tools:
	scripts/install-test-tools

# Writes the JSON Schemas of all records, for completion in editors.
schemas: libraries
	$(release)
	.build/release/dossier schema --all schemas

# Makes one program for Linux that needs nothing beside it, and its checksum, in dist/.
dist: libraries
	scripts/dist

clean:
	rm -rf .build .tools schemas dist
