#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/// The bytes of a file that is built into the program.
typedef struct {
  const unsigned char *start;
  size_t count;
} AssetBytes;

// The site's style sheets and scripts, in Templates/Assets.
AssetBytes tokens_css(void);
AssetBytes base_css(void);
AssetBytes layout_css(void);
AssetBytes menu_css(void);
AssetBytes logo_css(void);
AssetBytes where_css(void);
AssetBytes components_css(void);
AssetBytes tables_css(void);
AssetBytes timeline_css(void);
AssetBytes filters_css(void);
AssetBytes charts_css(void);
AssetBytes glossary_css(void);
AssetBytes brief_css(void);
AssetBytes directory_css(void);
AssetBytes scripts_css(void);
AssetBytes print_css(void);
AssetBytes participation_css(void);
AssetBytes indicators_css(void);
AssetBytes comparison_css(void);
AssetBytes card_css(void);
AssetBytes filters_js(void);
AssetBytes moved_js(void);

// Those of the preview, in Sources/Preview/Assets.
AssetBytes preview_css(void);
AssetBytes preview_js(void);
AssetBytes sources_js(void);

#endif
