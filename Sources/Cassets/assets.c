#include "Cassets.h"

// In C, because the Swift compiler takes seconds for the list of numbers that it makes of a file.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define ASSET(name)                                               \
  AssetBytes name(void) {                                         \
    return (AssetBytes){name##_bytes, sizeof name##_bytes};       \
  }

static const unsigned char tokens_css_bytes[] = {
#embed "../../Templates/Assets/css/tokens.css"
};
ASSET(tokens_css)

static const unsigned char base_css_bytes[] = {
#embed "../../Templates/Assets/css/base.css"
};
ASSET(base_css)

static const unsigned char layout_css_bytes[] = {
#embed "../../Templates/Assets/css/layout.css"
};
ASSET(layout_css)

static const unsigned char menu_css_bytes[] = {
#embed "../../Templates/Assets/css/menu.css"
};
ASSET(menu_css)

static const unsigned char logo_css_bytes[] = {
#embed "../../Templates/Assets/css/logo.css"
};
ASSET(logo_css)

static const unsigned char where_css_bytes[] = {
#embed "../../Templates/Assets/css/where.css"
};
ASSET(where_css)

static const unsigned char components_css_bytes[] = {
#embed "../../Templates/Assets/css/components.css"
};
ASSET(components_css)

static const unsigned char tables_css_bytes[] = {
#embed "../../Templates/Assets/css/tables.css"
};
ASSET(tables_css)

static const unsigned char timeline_css_bytes[] = {
#embed "../../Templates/Assets/css/timeline.css"
};
ASSET(timeline_css)

static const unsigned char filters_css_bytes[] = {
#embed "../../Templates/Assets/css/filters.css"
};
ASSET(filters_css)

static const unsigned char charts_css_bytes[] = {
#embed "../../Templates/Assets/css/charts.css"
};
ASSET(charts_css)

static const unsigned char glossary_css_bytes[] = {
#embed "../../Templates/Assets/css/glossary.css"
};
ASSET(glossary_css)

static const unsigned char brief_css_bytes[] = {
#embed "../../Templates/Assets/css/brief.css"
};
ASSET(brief_css)

static const unsigned char directory_css_bytes[] = {
#embed "../../Templates/Assets/css/directory.css"
};
ASSET(directory_css)

static const unsigned char scripts_css_bytes[] = {
#embed "../../Templates/Assets/css/scripts.css"
};
ASSET(scripts_css)

static const unsigned char print_css_bytes[] = {
#embed "../../Templates/Assets/css/print.css"
};
ASSET(print_css)

static const unsigned char participation_css_bytes[] = {
#embed "../../Templates/Assets/css/participation.css"
};
ASSET(participation_css)

static const unsigned char comparison_css_bytes[] = {
#embed "../../Templates/Assets/css/comparison.css"
};
ASSET(comparison_css)

static const unsigned char indicators_css_bytes[] = {
#embed "../../Templates/Assets/css/indicators.css"
};
ASSET(indicators_css)

static const unsigned char card_css_bytes[] = {
#embed "../../Templates/Assets/css/card.css"
};
ASSET(card_css)

static const unsigned char moved_js_bytes[] = {
#embed "../../Templates/Assets/js/moved.js"
};
ASSET(moved_js)

static const unsigned char filters_js_bytes[] = {
#embed "../../Templates/Assets/js/filters.js"
};
ASSET(filters_js)

static const unsigned char preview_css_bytes[] = {
#embed "../Preview/Assets/preview.css"
};
ASSET(preview_css)

static const unsigned char preview_js_bytes[] = {
#embed "../Preview/Assets/preview.js"
};
ASSET(preview_js)

static const unsigned char sources_js_bytes[] = {
#embed "../Preview/Assets/sources.js"
};
ASSET(sources_js)
