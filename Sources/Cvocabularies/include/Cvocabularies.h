#ifndef CVOCABULARIES_H
#define CVOCABULARIES_H

#include <stddef.h>

/// One of the vocabularies that are built into the program, as YAML.
typedef struct {
  const char *path;
  const unsigned char *start;
  size_t count;
} BuiltInVocabulary;

/// Those in Vocabularies/, with their paths from there; the last one has no path.
const BuiltInVocabulary *built_in_vocabularies(void);

#endif
