#ifndef DOSSIER_CODES_H
#define DOSSIER_CODES_H

#include <stddef.h>

// The lines of subdivisions.txt: an ISO 3166-2 code, a blank and the name in English, in the order
// of their bytes.
const unsigned char *subdivision_lines(void);
size_t subdivision_lines_length(void);

#endif
