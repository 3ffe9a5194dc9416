#ifndef CEXAMPLES_H
#define CEXAMPLES_H

#include <stddef.h>

/// One file of an example site that is built into the program.
typedef struct {
  const char *path;
  const unsigned char *start;
  size_t count;
} ExampleFile;

/// The files in Examples/, with their paths from there; the last one has no path.
const ExampleFile *example_files(void);

#endif
