#include "Cvocabularies.h"

// In C, because the Swift compiler takes seconds for the list of numbers that it makes of a file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char service_kinds[] = {
#embed "../../Vocabularies/service-kinds.yml"
};
static const unsigned char populations[] = {
#embed "../../Vocabularies/populations.yml"
};
static const unsigned char organization_kinds[] = {
#embed "../../Vocabularies/organization-kinds.yml"
};
static const unsigned char instrument_kinds[] = {
#embed "../../Vocabularies/instrument-kinds.yml"
};
static const unsigned char event_types[] = {
#embed "../../Vocabularies/event-types.yml"
};
static const unsigned char statuses[] = {
#embed "../../Vocabularies/statuses.yml"
};
static const unsigned char pillars[] = {
#embed "../../Vocabularies/topics/pillars.yml"
};
static const unsigned char topics[] = {
#embed "../../Vocabularies/topics/topics.yml"
};

static const BuiltInVocabulary all[] = {
    {"service-kinds.yml", service_kinds, sizeof service_kinds},
    {"populations.yml", populations, sizeof populations},
    {"organization-kinds.yml", organization_kinds, sizeof organization_kinds},
    {"instrument-kinds.yml", instrument_kinds, sizeof instrument_kinds},
    {"event-types.yml", event_types, sizeof event_types},
    {"statuses.yml", statuses, sizeof statuses},
    {"topics/pillars.yml", pillars, sizeof pillars},
    {"topics/topics.yml", topics, sizeof topics},
    {NULL, NULL, 0},
};

const BuiltInVocabulary *built_in_vocabularies(void) { return all; }
