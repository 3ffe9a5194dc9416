#ifndef DOSSIER_CODES_H
#define DOSSIER_CODES_H

#include <stddef.h>

// The lines of subdivisions.txt: an ISO 3166-2 code, a blank and the name in English, in the order
// of their bytes.
const unsigned char *subdivision_lines(void);
size_t subdivision_lines_length(void);

// The lines of languages.txt, in the order of their codes: a code of BCP 47, its other codes of three
// letters with commas, the name in English, and other names with semicolons. Bars are between them.
const unsigned char *language_lines(void);
size_t language_lines_length(void);

#endif
