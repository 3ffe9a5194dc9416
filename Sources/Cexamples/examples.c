// Written by scripts/embed-examples.

#include "Cexamples.h"

// In C, because the Swift compiler takes seconds for the list of numbers that it makes of a file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../Examples/labour-migration/Content/assets/strait.geojson"
};
static const unsigned char file1[] = {
#embed "../../Examples/labour-migration/Content/countries/kestria/country.yml"
};
static const unsigned char file2[] = {
#embed "../../Examples/labour-migration/Content/countries/kestria/factsheet.md"
};
static const unsigned char file3[] = {
#embed "../../Examples/labour-migration/Content/countries/selmora/country.yml"
};
static const unsigned char file4[] = {
#embed "../../Examples/labour-migration/Content/countries/selmora/factsheet-2024.md"
};
static const unsigned char file5[] = {
#embed "../../Examples/labour-migration/Content/countries/selmora/factsheet.md"
};
static const unsigned char file6[] = {
#embed "../../Examples/labour-migration/Content/editions/selmora-2024/countries/records.yml"
};
static const unsigned char file7[] = {
#embed "../../Examples/labour-migration/Content/editions/selmora-2024/countries/selmora/factsheet-2024.md"
};
static const unsigned char file8[] = {
#embed "../../Examples/labour-migration/Content/editions/selmora-2024/edition.yml"
};
static const unsigned char file9[] = {
#embed "../../Examples/labour-migration/Content/editions/selmora-2024/figures/records.yml"
};
static const unsigned char file10[] = {
#embed "../../Examples/labour-migration/Content/editions/selmora-2024/legal/records.yml"
};
static const unsigned char file11[] = {
#embed "../../Examples/labour-migration/Content/editions/selmora-2024/organizations/records.yml"
};
static const unsigned char file12[] = {
#embed "../../Examples/labour-migration/Content/editions/selmora-2024/regions/records.yml"
};
static const unsigned char file13[] = {
#embed "../../Examples/labour-migration/Content/editions/selmora-2024/sources/records.yml"
};
static const unsigned char file14[] = {
#embed "../../Examples/labour-migration/Content/editions/selmora-2024/vocabularies/topics/journey.yml"
};
static const unsigned char file15[] = {
#embed "../../Examples/labour-migration/Content/figures/kestria.yml"
};
static const unsigned char file16[] = {
#embed "../../Examples/labour-migration/Content/figures/provinces.csv"
};
static const unsigned char file17[] = {
#embed "../../Examples/labour-migration/Content/figures/selmora.yml"
};
static const unsigned char file18[] = {
#embed "../../Examples/labour-migration/Content/figures/work.csv"
};
static const unsigned char file19[] = {
#embed "../../Examples/labour-migration/Content/glossary/terms.yml"
};
static const unsigned char file20[] = {
#embed "../../Examples/labour-migration/Content/indicators/work.yml"
};
static const unsigned char file21[] = {
#embed "../../Examples/labour-migration/Content/legal/kestria.yml"
};
static const unsigned char file22[] = {
#embed "../../Examples/labour-migration/Content/legal/selmora.yml"
};
static const unsigned char file23[] = {
#embed "../../Examples/labour-migration/Content/legal/strait.yml"
};
static const unsigned char file24[] = {
#embed "../../Examples/labour-migration/Content/organizations/organizations.csv"
};
static const unsigned char file25[] = {
#embed "../../Examples/labour-migration/Content/pages/about.md"
};
static const unsigned char file26[] = {
#embed "../../Examples/labour-migration/Content/pages/charts.md"
};
static const unsigned char file27[] = {
#embed "../../Examples/labour-migration/Content/places/provinces.yml"
};
static const unsigned char file28[] = {
#embed "../../Examples/labour-migration/Content/regions/regions.yml"
};
static const unsigned char file29[] = {
#embed "../../Examples/labour-migration/Content/site.yml"
};
static const unsigned char file30[] = {
#embed "../../Examples/labour-migration/Content/sources/documents.yml"
};
static const unsigned char file31[] = {
#embed "../../Examples/labour-migration/Content/vocabularies/topics/journey.yml"
};
static const unsigned char file32[] = {
#embed "../../Examples/labour-migration/Content/vocabularies/units.yml"
};

static const ExampleFile all[] = {
    {"labour-migration/Content/assets/strait.geojson", file0, sizeof file0},
    {"labour-migration/Content/countries/kestria/country.yml", file1, sizeof file1},
    {"labour-migration/Content/countries/kestria/factsheet.md", file2, sizeof file2},
    {"labour-migration/Content/countries/selmora/country.yml", file3, sizeof file3},
    {"labour-migration/Content/countries/selmora/factsheet-2024.md", file4, sizeof file4},
    {"labour-migration/Content/countries/selmora/factsheet.md", file5, sizeof file5},
    {"labour-migration/Content/editions/selmora-2024/countries/records.yml", file6, sizeof file6},
    {"labour-migration/Content/editions/selmora-2024/countries/selmora/factsheet-2024.md", file7, sizeof file7},
    {"labour-migration/Content/editions/selmora-2024/edition.yml", file8, sizeof file8},
    {"labour-migration/Content/editions/selmora-2024/figures/records.yml", file9, sizeof file9},
    {"labour-migration/Content/editions/selmora-2024/legal/records.yml", file10, sizeof file10},
    {"labour-migration/Content/editions/selmora-2024/organizations/records.yml", file11, sizeof file11},
    {"labour-migration/Content/editions/selmora-2024/regions/records.yml", file12, sizeof file12},
    {"labour-migration/Content/editions/selmora-2024/sources/records.yml", file13, sizeof file13},
    {"labour-migration/Content/editions/selmora-2024/vocabularies/topics/journey.yml", file14, sizeof file14},
    {"labour-migration/Content/figures/kestria.yml", file15, sizeof file15},
    {"labour-migration/Content/figures/provinces.csv", file16, sizeof file16},
    {"labour-migration/Content/figures/selmora.yml", file17, sizeof file17},
    {"labour-migration/Content/figures/work.csv", file18, sizeof file18},
    {"labour-migration/Content/glossary/terms.yml", file19, sizeof file19},
    {"labour-migration/Content/indicators/work.yml", file20, sizeof file20},
    {"labour-migration/Content/legal/kestria.yml", file21, sizeof file21},
    {"labour-migration/Content/legal/selmora.yml", file22, sizeof file22},
    {"labour-migration/Content/legal/strait.yml", file23, sizeof file23},
    {"labour-migration/Content/organizations/organizations.csv", file24, sizeof file24},
    {"labour-migration/Content/pages/about.md", file25, sizeof file25},
    {"labour-migration/Content/pages/charts.md", file26, sizeof file26},
    {"labour-migration/Content/places/provinces.yml", file27, sizeof file27},
    {"labour-migration/Content/regions/regions.yml", file28, sizeof file28},
    {"labour-migration/Content/site.yml", file29, sizeof file29},
    {"labour-migration/Content/sources/documents.yml", file30, sizeof file30},
    {"labour-migration/Content/vocabularies/topics/journey.yml", file31, sizeof file31},
    {"labour-migration/Content/vocabularies/units.yml", file32, sizeof file32},
    {NULL, NULL, 0},
};

const ExampleFile *example_files(void) { return all; }
