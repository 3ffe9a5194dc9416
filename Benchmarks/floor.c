// The floor: what a site of these bytes costs with nothing done but reading, Markdown and writing.
//
//     floor PLAN CONTENT OUTPUT THREADS
//
// Each line of PLAN is the size of a file, its path under OUTPUT and, where it is made from a brief,
// the brief's path under CONTENT, with tabs between. A brief is read, its prose is parsed and
// rendered by libcmark, and the file is filled up to its size; every other file is filled only.
// Nothing is checked, resolved, searched or hashed.
#define _GNU_SOURCE
#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct file {
  size_t size;
  const char *output;
  const char *brief; // Null where no brief is read.
};

static struct file *files;
static size_t file_count;
static atomic_size_t next_file;
static int content_folder, output_folder;

static void fail(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
  exit(1);
}

// The whole file, with a zero behind it. The caller frees it.
static char *read_whole(int folder, const char *path, size_t *length) {
  int descriptor = openat(folder, path, O_RDONLY | O_CLOEXEC);
  struct stat about;
  if (descriptor < 0 || fstat(descriptor, &about) != 0) fail(path);
  char *bytes = malloc((size_t)about.st_size + 1);
  if (bytes == NULL) fail(path);
  size_t done = 0;
  while (done < (size_t)about.st_size) {
    ssize_t count = read(descriptor, bytes + done, (size_t)about.st_size - done);
    if (count <= 0) fail(path);
    done += (size_t)count;
  }
  close(descriptor);
  bytes[done] = 0;
  *length = done;
  return bytes;
}

static void write_whole(const char *path, const char *bytes, size_t length) {
  int descriptor = openat(output_folder, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (descriptor < 0) fail(path);
  size_t done = 0;
  while (done < length) {
    ssize_t count = write(descriptor, bytes + done, length - done);
    if (count < 0) fail(path);
    done += (size_t)count;
  }
  close(descriptor);
}

// Makes every folder that a file stands in. The plan is in order, so that they come together.
static void make_folders(void) {
  char path[4096], last[4096] = "";
  for (size_t number = 0; number < file_count; number++) {
    const char *output = files[number].output;
    for (const char *slash = strchr(output, '/'); slash; slash = strchr(slash + 1, '/')) {
      size_t length = (size_t)(slash - output);
      if (length >= sizeof path) exit(1);
      memcpy(path, output, length);
      path[length] = 0;
      if (strncmp(path, last, length) == 0 && (last[length] == 0 || last[length] == '/')) continue;
      if (mkdirat(output_folder, path, 0755) != 0 && errno != EEXIST) fail(path);
      memcpy(last, path, length + 1);
    }
  }
}

static size_t render(const struct file *file, char *page) {
  size_t length;
  char *text = read_whole(content_folder, file->brief, &length);
  char *prose = strstr(text, "\n---\n");
  if (prose == NULL) fail(file->brief);
  prose += 5;
  cmark_node *document =
      cmark_parse_document(prose, length - (size_t)(prose - text), CMARK_OPT_DEFAULT);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
  size_t size = strlen(html);
  if (size > file->size) size = file->size;
  memcpy(page, html, size);
  free(html);
  cmark_node_free(document);
  free(text);
  return size;
}

static void *work(void *unused) {
  (void)unused;
  char *page = NULL;
  size_t room = 0;
  for (;;) {
    size_t number = atomic_fetch_add(&next_file, 1);
    if (number >= file_count) break;
    const struct file *file = &files[number];
    if (file->size > room) {
      free(page);
      room = file->size * 2;
      page = malloc(room);
      if (page == NULL) fail("memory");
    }
    size_t done = file->brief ? render(file, page) : 0;
    memset(page + done, ' ', file->size - done);
    write_whole(file->output, page, file->size);
  }
  free(page);
  return NULL;
}

static void read_plan(const char *path) {
  size_t length, room = 1024;
  char *line = read_whole(AT_FDCWD, path, &length);
  files = malloc(room * sizeof *files);
  while (files != NULL && *line) {
    char *end = strchr(line, '\n');
    char *output = strchr(line, '\t');
    if (end == NULL || output == NULL || output > end) fail("the plan");
    *end = 0;
    *output++ = 0;
    char *brief = strchr(output, '\t');
    if (brief) *brief++ = 0;
    if (file_count == room) files = realloc(files, (room *= 2) * sizeof *files);
    if (files == NULL) break;
    files[file_count++] = (struct file){strtoull(line, NULL, 10), output, brief};
    line = end + 1;
  }
  if (files == NULL) fail("memory");
}

int main(int count, char **arguments) {
  if (count != 5) {
    fputs("usage: floor PLAN CONTENT OUTPUT THREADS\n", stderr);
    return 2;
  }
  read_plan(arguments[1]);
  content_folder = open(arguments[2], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (content_folder < 0) fail(arguments[2]);
  if (mkdir(arguments[3], 0755) != 0) fail(arguments[3]);
  output_folder = open(arguments[3], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (output_folder < 0) fail(arguments[3]);
  make_folders();

  int threads = atoi(arguments[4]);
  if (threads < 1 || threads > 64) fail("threads");
  pthread_t others[64];
  for (int number = 1; number < threads; number++) {
    if (pthread_create(&others[number], NULL, work, NULL) != 0) fail("a thread");
  }
  work(NULL);
  for (int number = 1; number < threads; number++) pthread_join(others[number], NULL);
  return 0;
}
