"""Counts the lines of standard input whose SHA-256 is one of the arguments."""
import hashlib
import sys

wanted = set(sys.argv[1:])
lines = sys.stdin.buffer.read().split(b"\n")
found = sum(hashlib.sha256(line).hexdigest() in wanted for line in lines)
print(found, "of", len(lines))
