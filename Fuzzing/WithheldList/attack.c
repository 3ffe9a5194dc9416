// Attacks the entries of a withheld.yml without its key, as somebody would who has only the list.
//
//   cc -O2 -o attack attack.c -lcrypto
//   ./attack SECONDS NAMES [FIRST] < Content/withheld.yml
//
// SECONDS are of one processor's time, so that a busy machine does not shorten the attack. NAMES is a
// file with one possible name a line, reduced to small letters. Two attacks take turns: names under
// keys that are no secret (none, the words of the program, common passwords), as works against plain
// hashes; and keys that people might think of, for which the hint of an entry, which ends in 32 zero
// bits under the right key, answers whether they fit. Prints how many were tried and what was recovered.
// Keys are numbered: FIRST is the one with which a later attack goes on, as the last line of one says.
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { mostEntries = 1000, mostNames = 4000000 };

static struct {
  uint8_t hmac[32];
  uint64_t hint;
} entries[mostEntries];
static int entryCount;
static char *names[mostNames];
static int nameCount;
static uint64_t triedNames, triedKeys, recovered;

static void hmac(const char *key, int keyLength, const uint8_t *data, size_t length, uint8_t out[32]) {
  unsigned size;
  HMAC(EVP_sha256(), key, keyLength, data, length, out, &size);
}

static void readEntries(void) {
  char line[4096];
  while (fgets(line, sizeof line, stdin) && entryCount < mostEntries) {
    char *digits = line + strcspn(line, "0123456789abcdef");
    while (*digits && strspn(digits, "0123456789abcdef") < 80) {
      digits += strspn(digits, "0123456789abcdef");
      digits += strcspn(digits, "0123456789abcdef");
    }
    if (!*digits) continue;
    uint8_t bytes[40];
    for (int i = 0; i < 40; i++) sscanf(digits + 2 * i, "%2hhx", &bytes[i]);
    memcpy(entries[entryCount].hmac, bytes, 32);
    for (int i = 32; i < 40; i++) entries[entryCount].hint = entries[entryCount].hint << 8 | bytes[i];
    entryCount++;
  }
}

static void tryNames(const char *key, int from, int count) {
  uint8_t message[600] = "dossier term", code[32];
  for (int i = from; i < from + count && i < nameCount; i++) {
    size_t length = strlen(names[i]);
    if (length > 500) continue;
    memcpy(message + 13, names[i], length);
    hmac(key, (int)strlen(key), message, 13 + length, code);
    for (int e = 0; e < entryCount; e++)
      if (!memcmp(code, entries[e].hmac, 32)) {
        recovered++;
        printf("recovered entry %d under the key '%s': %s\n", e + 1, key, names[i]);
      }
    triedNames++;
  }
}

// Whether a key fits an entry. If one does, the whole list lies open.
static void tryKey(const char *key) {
  uint8_t message[13 + 32] = "dossier hint", code[32];
  memcpy(message + 13, entries[0].hmac, 32);
  hmac(key, (int)strlen(key), message, sizeof message, code);
  uint64_t mask = 0;
  for (int i = 0; i < 8; i++) mask = mask << 8 | code[i];
  triedKeys++;
  if ((uint32_t)(entries[0].hint ^ mask)) return;
  printf("the key '%s' fits the hint of entry 1\n", key);
  tryNames(key, 0, nameCount);
}

int main(int count, char **arguments) {
  if (count != 3 && count != 4)
    return fprintf(stderr, "usage: attack SECONDS NAMES [FIRST] < withheld.yml\n"), 2;
  readEntries();
  FILE *file = fopen(arguments[2], "r");
  char line[600];
  while (file && fgets(line, sizeof line, file) && nameCount < mostNames) {
    line[strcspn(line, "\r\n")] = 0;
    names[nameCount++] = strdup(line);
  }
  if (!entryCount || !nameCount) return fprintf(stderr, "no entries or no names\n"), 2;
  const char *known[] = {"", "dossier", "dossier term", "DOSSIER_WITHHELD_KEY", "withheld", "password",
    "correct horse battery staple", "123456789012345678901234"};
  const char *words[] = {"dossier", "withheld", "key", "secret", "password", "survivor", "name", "list",
    "team", "safe", "house", "evidence", "site", "content", "2024", "2025", "2026", "correct", "horse",
    "battery", "staple", "trafficking", "mekong", "asean", "admin", "letmein", "qwerty", "-", "_", "!"};
  int wordCount = sizeof words / sizeof *words;
  clock_t end = clock() + (clock_t)atoi(arguments[1]) * CLOCKS_PER_SEC;
  uint64_t number = count == 4 ? strtoull(arguments[3], NULL, 10) : 0;
  int place = 0, known_ = 0;
  while (clock() < end) {
    tryNames(known[known_], place, 20000);
    place += 20000;
    if (place >= nameCount) place = 0, known_ = (known_ + 1) % (int)(sizeof known / sizeof *known);
    for (int i = 0; i < 20000; i++) {
      char key[200] = "";
      // The words of a number to the base of their count, joined, with the number itself behind them.
      for (uint64_t rest = number; strlen(key) < 24; rest /= (uint64_t)wordCount)
        strcat(key, words[rest % (uint64_t)wordCount]);
      tryKey(key);
      snprintf(key + strlen(key), 30, "%llu", (unsigned long long)number++);
      tryKey(key);
    }
  }
  printf("%d entries, %d names; %llu names and %llu keys tried; %llu recovered; goes on at %llu\n", entryCount,
    nameCount, (unsigned long long)triedNames, (unsigned long long)triedKeys, (unsigned long long)recovered,
    (unsigned long long)number);
  return recovered > 0;
}
