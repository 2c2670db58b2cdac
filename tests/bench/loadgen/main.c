/* Takes orders on its standard input, one a line, and answers each with a line of JSON. See generator.py. */
#define _GNU_SOURCE
#include "load.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

static int64_t began;
static double cpu_before;
static uint64_t frames_before, received_before;

static double own_cpu(void) {
    struct rusage r;
    getrusage(RUSAGE_SELF, &r);
    return (double)(r.ru_utime.tv_sec + r.ru_stime.tv_sec) + (double)(r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6;
}

static void begin(void) {
    n_gaps = n_refused = n_dropped = 0;
    memset(&arrivals, 0, sizeof arrivals);
    longest_pause = 0;
    frames_before = frames;
    received_before = received;
    cpu_before = own_cpu();
    began = last_heard = now();
}

/* `until`: when what was ordered was done, as the monotonic clock counts. */
static void answer(int64_t until) {
    double wall = (double)(now() - began) / 1e6;
    printf("{\"phones\":%d,\"ready\":%d,\"seconds\":%.3f,\"own_cpu\":%.1f,\"frames\":%llu,\"bytes\":%llu,\"gaps\":%d,"
           "\"refused\":%d,\"dropped\":%d,\"paused_ms\":%.1f",
           n_phones, n_ready, (double)(until - began) / 1e6, 100 * (own_cpu() - cpu_before) / (wall > 0 ? wall : 1),
           (unsigned long long)(frames - frames_before), (unsigned long long)(received - received_before), n_gaps,
           n_refused, n_dropped, (double)longest_pause / 1000);
    histogram_print("arrival", &arrivals);
}

static void end(void) {
    printf("}\n");
    fflush(stdout);
}

/* --- orders */

/* A line of the file for each phone: GROUP, TOKEN (empty: joins), BODY of the joining, VIEWS; tabs between. */
static void add_phones(const char *path) {
    FILE *file = fopen(path, "r");
    char *line = NULL;
    size_t size = 0;
    while (file && getline(&line, &size, file) > 0) {
        char *rest = line, *field[4];
        for (int i = 0; i < 4; i++) field[i] = strsep(&rest, "\t\n");
        phone_add(atoi(field[0]), field[1], field[2], field[3]);
    }
    free(line);
    if (file) fclose(file);
    begin();
    answer(began);
    end();
}

static void wait_for_all(double patience) {
    int64_t latest = now() + (int64_t)(patience * 1e6);
    while (n_ready < n_phones && now() < latest) {
        turn(5000);
        phones_try(0);
    }
    answer(now());
    end();
}

static void join(double patience) {
    begin();
    phones_try(1);
    wait_for_all(patience);
}

static void cut(double patience) {
    begin();
    for (int i = 0; i < n_phones; i++) phone_cut(&phones[i]);
    wait_for_all(patience);
}

/* Who is not there comes, only so many on their way at once, and nobody loses patience. */
static void gather(double patience, int at_once) {
    begin();
    for (int i = 0; i < n_phones; i++)
        if (phones[i].state != AWAY && phones[i].state != READY) phone_hang_up(&phones[i]);
    while (n_ready < n_phones && now() < began + (int64_t)(patience * 1e6)) {
        int under_way = 0;
        for (int i = 0; i < n_phones; i++) under_way += phones[i].state != AWAY && phones[i].state != READY;
        for (int i = 0; i < n_phones && under_way < at_once; i++)
            if (phones[i].state == AWAY) under_way++, phone_dial(&phones[i]);
        turn(5000);
    }
    answer(now());
    end();
}

/* The server is being killed: wait until nobody is there, then until everybody is, and knows what anybody knew. */
static void come_back(double patience) {
    begin();
    for (int i = 0; i < n_phones; i++)
        if (phones[i].head > wanted_head) wanted_head = phones[i].head;
    int64_t latest = began + (int64_t)(patience * 1e6);
    while (n_ready && now() < latest) turn(1000);
    wait_for_all(patience);
    wanted_head = 0;
}

/* A line of the file for each command: when it is due (us from the beginning), PHONE, GROUP that hears it, the event. */
static void send_all(const char *path, double patience, int strict, uint64_t expected) {
    FILE *file = fopen(path, "r");
    char *line = NULL;
    static char text[32000];
    size_t size = 0;
    deliveries_begin(strict);
    begin();
    while (file && getline(&line, &size, file) > 0) {
        char *rest = line, *field[4];
        for (int i = 0; i < 4; i++) field[i] = strsep(&rest, "\t\n");
        int64_t due = began + atoll(field[0]), left;
        while ((left = due - now()) > 0) turn(left);
        turn(0); /* however late it is, what has arrived is timed as it arrives */
        Phone *p = &phones[atoi(field[1])];
        sent(due, atoi(field[2]));
        if (p->state != READY) continue;
        int n = snprintf(text, sizeof text, "42/live,%d%s", sent_count(), field[3]);
        phone_say(p, text, (size_t)n);
    }
    free(line);
    if (file) fclose(file);
    int64_t latest = now() + (int64_t)(patience * 1e6);
    while (now() < latest && (delivered.n < expected || n_acknowledged + n_said_no < sent_count())) turn(5000);
    answer(last_heard);
    printf(",\"sent\":%d,\"acknowledged\":%d,\"said_no\":%d,\"delivered\":%llu,\"expected\":%llu,\"window\":%.3f",
           sent_count(), n_acknowledged, n_said_no, (unsigned long long)delivered.n, (unsigned long long)expected,
           (double)(last_delivery - first_delivery) / 1e6);
    histogram_print("acknowledgement", &acknowledged);
    histogram_print("delivery", &delivered);
    if (n_said_no) fprintf(stderr, "the first that was refused: %s\n", first_no);
    end();
}

static void idle(double seconds) {
    begin();
    while (now() < began + (int64_t)(seconds * 1e6)) turn(10000);
    answer(now());
    end();
}

int main(int argc, char **argv) {
    struct rlimit files;
    char *line = NULL, word[32], path[1024];
    size_t size = 0;
    if (argc != 3) return 2;
    port = atoi(argv[1]);
    code = argv[2];
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    phones_open();
    while (getline(&line, &size, stdin) > 0) {
        double patience = 0;
        int at_once = 0;
        unsigned long long expected = 0;
        int strict = 0;
        if (sscanf(line, "phones %1023s", path) == 1) add_phones(path);
        else if (sscanf(line, "send %1023s %lf %d %llu", path, &patience, &strict, &expected) == 4)
            send_all(path, patience, strict, expected);
        else if (sscanf(line, "gather %lf %d", &patience, &at_once) == 2) gather(patience, at_once);
        else if (sscanf(line, "%31s %lf", word, &patience) != 2) return 2;
        else if (!strcmp(word, "join")) join(patience);
        else if (!strcmp(word, "cut")) cut(patience);
        else if (!strcmp(word, "come-back")) come_back(patience);
        else if (!strcmp(word, "idle")) idle(patience);
        else return 2;
    }
    return 0;
}
