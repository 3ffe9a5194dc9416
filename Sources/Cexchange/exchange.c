#define _GNU_SOURCE
#include "exchange.h"

#include <stdio.h>

#ifdef __linux__
#include <fcntl.h>

int dossier_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}
#else
int dossier_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP);
}
#endif
