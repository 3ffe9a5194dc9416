#include "Ccodes.h"

// In C, because the Swift compiler takes seconds for the list of numbers that it makes of a file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char lines[] = {
#embed "subdivisions.txt"
};

static const unsigned char languages[] = {
#embed "languages.txt"
};

const unsigned char *subdivision_lines(void) { return lines; }

size_t subdivision_lines_length(void) { return sizeof lines; }

const unsigned char *language_lines(void) { return languages; }

size_t language_lines_length(void) { return sizeof languages; }
