/* What was sent, when it was answered, and when it reached whom. */
#define _GNU_SOURCE
#include "load.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Histogram acknowledged, delivered;
int64_t first_delivery, last_delivery;
int n_acknowledged, n_said_no;
char first_no[400];

/* --- histogram */

void histogram_add(Histogram *h, int64_t v) {
    if (v < 0) v = 0;
    int shift = v < 64 ? 0 : 57 - __builtin_clzll((uint64_t)v);
    int at = v < 64 ? (int)v : 64 + shift * 64 + (int)((v >> shift) - 64);
    h->count[at]++;
    h->n++;
    if (v > h->max) h->max = v;
}

static double value_of(int at) {
    if (at < 64) return at;
    int shift = (at - 64) / 64;
    return (double)((int64_t)((at - 64) % 64 + 64) << shift);
}

static double quantile(const Histogram *h, double share) {
    uint64_t wanted = (uint64_t)((double)h->n * share), seen = 0;
    for (int at = 0; at < 2048; at++) {
        seen += h->count[at];
        if (seen > wanted) return value_of(at) / 1000;
    }
    return (double)h->max / 1000;
}

void histogram_print(const char *name, const Histogram *h) {
    if (!h->n) {
        printf(",\"%s\":null", name);
        return;
    }
    printf(",\"%s\":{\"n\":%llu,\"p50\":%.2f,\"p90\":%.2f,\"p99\":%.2f,\"max\":%.2f}", name, (unsigned long long)h->n,
           quantile(h, 0.5), quantile(h, 0.9), quantile(h, 0.99), (double)h->max / 1000);
}

/* --- commands: by the order they were sent in, and by the number of their change */

typedef struct {
    int64_t due;
    int group;
} Sent;

typedef struct {
    int64_t at;
    int group;
} Early; /* a delivery that came before the answer that says whose it was */

typedef struct {
    Sent *command; /* NULL: not answered yet, or not one of ours */
    Early *early;
    int n_early, room;
} Change;

#define MOST 1000000
static Sent commands[MOST];
static int n_commands;
static Change *changes;
static int64_t first_change = -1, room_for_changes;
static int strict_now;

void deliveries_begin(int strict) {
    for (int64_t at = 0; at < room_for_changes; at++) free(changes[at].early);
    free(changes);
    changes = NULL;
    room_for_changes = 0;
    first_change = -1;
    n_commands = n_acknowledged = n_said_no = 0;
    first_no[0] = 0;
    strict_now = strict;
    first_delivery = last_delivery = 0;
    memset(&acknowledged, 0, sizeof acknowledged);
    memset(&delivered, 0, sizeof delivered);
}

void sent(int64_t due, int group) {
    if (n_commands == MOST) exit(2);
    commands[n_commands++] = (Sent){due, group};
}

int sent_count(void) { return n_commands; }

static Change *change_of(int64_t number) {
    if (first_change < 0) first_change = number > 4096 ? number - 4096 : 0;
    int64_t at = number - first_change;
    if (at < 0 || at > 1 << 24) return NULL;
    if (at >= room_for_changes) {
        int64_t room = at * 2 + 8192;
        changes = realloc(changes, (size_t)room * sizeof *changes);
        memset(changes + room_for_changes, 0, (size_t)(room - room_for_changes) * sizeof *changes);
        room_for_changes = room;
    }
    return &changes[at];
}

static void reached(Change *change, int group, int64_t at) {
    if (change->command) {
        if (change->command->group != group) return;
        histogram_add(&delivered, at - change->command->due);
        if (!first_delivery || at < first_delivery) first_delivery = at;
        if (at > last_delivery) last_delivery = at;
        return;
    }
    if (change->n_early == change->room) {
        change->room = change->room ? change->room * 2 : 64;
        change->early = realloc(change->early, (size_t)change->room * sizeof *change->early);
    }
    change->early[change->n_early++] = (Early){at, group};
}

void on_answer(int64_t number, const char *answer, size_t length, int64_t at) {
    if (number < 1 || number > n_commands) return;
    Sent *command = &commands[number - 1];
    size_t head = length < 200 ? length : 200;
    if (!memmem(answer, head, "\"ok\":true", 9)) {
        if (!n_said_no++) snprintf(first_no, sizeof first_no, "%.*s", (int)head, answer);
        return;
    }
    n_acknowledged++;
    histogram_add(&acknowledged, at - command->due);
    Change *change = change_of(number_after(answer, length, "\"seq\":"));
    if (!change || change->command) return;
    change->command = command;
    for (int i = 0; i < change->n_early; i++) reached(change, change->early[i].group, change->early[i].at);
    free(change->early);
    change->early = NULL;
    change->n_early = change->room = 0;
}

/* --- frames of rows: the same bytes reach many phones, and are read once */

typedef struct {
    char *bytes;
    size_t length;
    int64_t head, prev, *numbers;
    int n;
} Frame;

#define KNOWN 256
static Frame known[KNOWN];
static int newest;

int64_t number_after(const char *text, size_t length, const char *mark) {
    const char *found = memmem(text, length, mark, strlen(mark));
    return found ? strtoll(found + strlen(mark), NULL, 10) : -1;
}

static void read_numbers(Frame *f) {
    int room = 64;
    f->n = 0;
    f->numbers = realloc(f->numbers, (size_t)room * sizeof *f->numbers);
    const char *end = f->bytes + f->length, *at = memmem(f->bytes, f->length, "\"rows\":", 7);
    while (at && (at = memmem(at, (size_t)(end - at), "\"seq\":", 6))) {
        int64_t number = strtoll(at += 6, NULL, 10);
        int seen = 0;
        for (int i = 0; i < f->n && !seen; i++) seen = f->numbers[i] == number;
        if (seen) continue;
        if (f->n == room) f->numbers = realloc(f->numbers, (size_t)(room *= 2) * sizeof *f->numbers);
        f->numbers[f->n++] = number;
    }
}

static Frame *frame_of(const char *payload, size_t length) {
    for (int back = 0; back < KNOWN; back++) {
        Frame *f = &known[(newest - back) & (KNOWN - 1)];
        if (f->length == length && f->bytes && !memcmp(f->bytes, payload, length)) return f;
    }
    Frame *f = &known[newest = (newest + 1) & (KNOWN - 1)];
    f->bytes = realloc(f->bytes, length + 1);
    memcpy(f->bytes, payload, length);
    f->bytes[length] = 0;
    f->length = length;
    f->head = number_after(f->bytes, length, "\"seq\":");
    f->prev = number_after(f->bytes, length, "\"prev\":");
    read_numbers(f);
    return f;
}

void on_rows(Phone *p, const char *payload, size_t length, int64_t at) {
    Frame *f = frame_of(payload, length);
    if (f->prev != p->head) n_gaps++;
    p->head = f->head;
    if (strict_now)
        for (int i = 0; i < f->n; i++) {
            Change *change = change_of(f->numbers[i]);
            if (change) reached(change, p->group, at);
        }
    else
        for (int64_t number = f->prev + 1; number <= f->head; number++) {
            Change *change = change_of(number);
            if (change) reached(change, p->group, at);
        }
}
