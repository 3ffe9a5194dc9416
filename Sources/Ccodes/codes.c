#include "Ccodes.h"

// In C, because the Swift compiler takes seconds for the list of numbers that it makes of a file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char lines[] = {
#embed "subdivisions.txt"
};

const unsigned char *subdivision_lines(void) { return lines; }

size_t subdivision_lines_length(void) { return sizeof lines; }
