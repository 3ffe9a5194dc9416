#ifndef DOSSIER_EXCHANGE_H
#define DOSSIER_EXCHANGE_H

/// Exchanges what two paths name in one step. Returns 0, or -1 with errno set.
///
/// Swift cannot see renameat2: glibc declares it only for programs that ask for GNU extensions.
int dossier_exchange(const char *first, const char *second);

#endif
