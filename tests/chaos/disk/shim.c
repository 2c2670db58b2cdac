/* Stands between a program and the C library (LD_PRELOAD): what is written to files of one folder is recorded, in order,
 * and can be made to fail. Only files whose path begins with SHIM_FOLDER are looked at, and of these not the -shm, which is
 * memory and no file.
 *
 * SHIM_LOG: where to record to; records are {kind, file, offset, length} and then the bytes.
 * shim_arm(n, error, sticky): the n-th write, truncation or sync from now on fails; sticky: all after it too.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define FILES 1024
#define NAMES 256

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *names[NAMES];
static int of_descriptor[FILES]; /* 0: not ours; else the number of its name */
static int known, journal = -1;
static long countdown, seen;
static int failure, sticky;

#define REAL(result, name, ...) \
    static result (*real)(__VA_ARGS__); \
    if (!real) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

struct __attribute__((packed)) record { char kind; uint32_t file; uint64_t offset; uint32_t length; };

static void raw_write(const void *data, size_t length) {
    REAL(ssize_t, "write", int, const void *, size_t);
    while (length) {
        ssize_t done = real(journal, data, length);
        if (done <= 0) abort();
        data = (const char *)data + done;
        length -= (size_t)done;
    }
}

static void note(char kind, int file, uint64_t offset, const void *data, uint32_t length) {
    if (journal < 0) return;
    struct record record = {kind, (uint32_t)file, offset, length};
    raw_write(&record, sizeof record);
    if (data && length) raw_write(data, length);
}

static int number_of(const char *path) {
    const char *folder = getenv("SHIM_FOLDER");
    size_t end = strlen(path);
    if (!folder || strncmp(path, folder, strlen(folder)) || (end > 4 && !strcmp(path + end - 4, "-shm"))) return 0;
    if (journal < 0 && getenv("SHIM_LOG")) {
        REAL(int, "open", const char *, int, ...);
        journal = real(getenv("SHIM_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    for (int at = 1; at <= known; at++)
        if (!strcmp(names[at], path)) return at;
    if (known + 1 >= NAMES) return 0;
    names[++known] = strdup(path);
    note('N', known, 0, path, (uint32_t)strlen(path));
    return known;
}

static int file_of(int descriptor) {
    return descriptor >= 0 && descriptor < FILES ? of_descriptor[descriptor] : 0;
}

static int opened(int descriptor, const char *path, int flags) {
    if (descriptor >= 0 && descriptor < FILES) {
        pthread_mutex_lock(&lock);
        of_descriptor[descriptor] = number_of(path);
        if (of_descriptor[descriptor] && flags & O_TRUNC) note('T', of_descriptor[descriptor], 0, NULL, 0);
        pthread_mutex_unlock(&lock);
    }
    return descriptor;
}

/* Whether this operation is to fail. */
static int fails(int file) {
    if (!file) return 0;
    seen++;
    if (!failure || countdown < 0) return 0;
    if (countdown > 1) { countdown--; return 0; }
    if (!sticky) countdown = -1;
    errno = failure;
    return 1;
}

void shim_arm(long n, int error, int stays) { countdown = n; failure = error; sticky = stays; seen = 0; }
void shim_disarm(void) { failure = 0; }
long shim_seen(void) { return seen; }

#define OPEN(name) \
int name(const char *path, int flags, ...) { \
    REAL(int, #name, const char *, int, ...); \
    va_list more; \
    va_start(more, flags); \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? (mode_t)va_arg(more, int) : 0; \
    va_end(more); \
    return opened(real(path, flags, mode), path, flags); \
}
OPEN(open)
OPEN(open64)

#define WRITE_AT(name) \
ssize_t name(int descriptor, const void *data, size_t length, off_t offset) { \
    REAL(ssize_t, #name, int, const void *, size_t, off_t); \
    pthread_mutex_lock(&lock); \
    int file = file_of(descriptor); \
    ssize_t done = fails(file) ? -1 : real(descriptor, data, length, offset); \
    if (file && done > 0) note('W', file, (uint64_t)offset, data, (uint32_t)done); \
    pthread_mutex_unlock(&lock); \
    return done; \
}
WRITE_AT(pwrite)
WRITE_AT(pwrite64)

ssize_t write(int descriptor, const void *data, size_t length) {
    REAL(ssize_t, "write", int, const void *, size_t);
    int file = file_of(descriptor);
    if (!file) return real(descriptor, data, length);
    pthread_mutex_lock(&lock);
    off_t offset = lseek(descriptor, 0, SEEK_CUR);
    ssize_t done = fails(file) ? -1 : real(descriptor, data, length);
    if (done > 0) note('W', file, (uint64_t)offset, data, (uint32_t)done);
    pthread_mutex_unlock(&lock);
    return done;
}

#define TRUNCATE(name) \
int name(int descriptor, off_t length) { \
    REAL(int, #name, int, off_t); \
    pthread_mutex_lock(&lock); \
    int file = file_of(descriptor); \
    int result = fails(file) ? -1 : real(descriptor, length); \
    if (file && !result) note('T', file, (uint64_t)length, NULL, 0); \
    pthread_mutex_unlock(&lock); \
    return result; \
}
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

#define SYNC(name) \
int name(int descriptor) { \
    REAL(int, #name, int); \
    pthread_mutex_lock(&lock); \
    int file = file_of(descriptor); \
    int result = fails(file) ? -1 : file && getenv("SHIM_NO_SYNC") ? 0 : real(descriptor); \
    if (file && !result) note('S', file, 0, NULL, 0); \
    pthread_mutex_unlock(&lock); \
    return result; \
}
SYNC(fsync)
SYNC(fdatasync)

int close(int descriptor) {
    REAL(int, "close", int);
    if (descriptor >= 0 && descriptor < FILES) of_descriptor[descriptor] = 0;
    return real(descriptor);
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    int result = real(path);
    if (!result) {
        pthread_mutex_lock(&lock);
        int file = number_of(path);
        if (file) note('U', file, 0, NULL, 0);
        pthread_mutex_unlock(&lock);
    }
    return result;
}
