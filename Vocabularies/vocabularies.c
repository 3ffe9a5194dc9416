#include "Cvocabularies.h"

// In C, because the Swift compiler takes seconds for the list of numbers that it makes of a file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char service_kinds[] = {
#embed "service-kinds.yml"
};
static const unsigned char populations[] = {
#embed "populations.yml"
};
static const unsigned char organization_kinds[] = {
#embed "organization-kinds.yml"
};
static const unsigned char instrument_kinds[] = {
#embed "instrument-kinds.yml"
};
static const unsigned char event_types[] = {
#embed "event-types.yml"
};
static const unsigned char statuses[] = {
#embed "statuses.yml"
};
static const unsigned char units[] = {
#embed "units.yml"
};
static const unsigned char dimensions[] = {
#embed "dimensions.yml"
};
static const unsigned char topics[] = {
#embed "topics/topics.yml"
};

static const unsigned char people[] = {
#embed "units/people.txt"
};
static const unsigned char things[] = {
#embed "units/things.txt"
};

static const unsigned char refuge[] = {
#embed "refuge.txt"
};

static const BuiltInVocabulary all[] = {
    {"service-kinds.yml", service_kinds, sizeof service_kinds},
    {"populations.yml", populations, sizeof populations},
    {"organization-kinds.yml", organization_kinds, sizeof organization_kinds},
    {"instrument-kinds.yml", instrument_kinds, sizeof instrument_kinds},
    {"event-types.yml", event_types, sizeof event_types},
    {"statuses.yml", statuses, sizeof statuses},
    {"units.yml", units, sizeof units},
    {"dimensions.yml", dimensions, sizeof dimensions},
    {"topics/topics.yml", topics, sizeof topics},
    {NULL, NULL, 0},
};

const BuiltInVocabulary *built_in_vocabularies(void) { return all; }

BuiltInVocabulary built_in_words_for_people(void) {
  return (BuiltInVocabulary){"units/people.txt", people, sizeof people};
}

BuiltInVocabulary built_in_words_for_things(void) {
  return (BuiltInVocabulary){"units/things.txt", things, sizeof things};
}

BuiltInVocabulary built_in_words_for_refuge(void) {
  return (BuiltInVocabulary){"refuge.txt", refuge, sizeof refuge};
}
