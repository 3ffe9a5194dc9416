#ifndef CVOCABULARIES_H
#define CVOCABULARIES_H

#include <stddef.h>

/// One of the vocabularies that are built into the program, as YAML, or a list of words.
typedef struct {
  const char *path;
  const unsigned char *start;
  size_t count;
} BuiltInVocabulary;

/// Words of units with the word for one: `families: family, staff`.
BuiltInVocabulary built_in_words_for_people(void);
BuiltInVocabulary built_in_words_for_things(void);

/// Words that speak of a place where people at risk may stay, in three lists: `[anywhere]`, `[names]` and
/// `[not]`.
BuiltInVocabulary built_in_words_for_refuge(void);

/// Those in Vocabularies/, with their paths from there; the last one has no path.
const BuiltInVocabulary *built_in_vocabularies(void);

#endif
