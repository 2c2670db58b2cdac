/* Phones: their sockets; they come back after the pauses of the product's own page. */
#define _GNU_SOURCE
#include "load.h"
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

Phone *phones;
int n_phones, n_ready, n_gaps, n_refused, n_dropped, port;
const char *code;
uint64_t frames, received;
int64_t last_heard, longest_pause, wanted_head;
Histogram arrivals;
static int polled;
static char incoming[1 << 22];

int64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

void phones_open(void) { polled = epoll_create1(0); }

void phone_add(int group, const char *token, const char *body, const char *views) {
    if ((n_phones & (n_phones - 1)) == 0) phones = realloc(phones, (size_t)(n_phones ? n_phones * 2 : 1) * sizeof *phones);
    Phone *p = &phones[n_phones++];
    memset(p, 0, sizeof *p);
    p->fd = -1;
    p->group = group;
    p->body = strdup(body);
    p->views = strdup(views);
    snprintf(p->token, sizeof p->token, "%s", token);
}

/* --- coming and going */

/* As static/js/core/patience.js: 1/2 s, doubled with each attempt, 4 s at most, spread over its later half. */
static int64_t pause_before(int failed) {
    double longest = failed > 3 ? 4e6 : 5e5 * (1 << failed);
    return (int64_t)(longest * (0.5 + drand48() / 2));
}

void phone_hang_up(Phone *p) {
    struct linger at_once = {1, 0};
    setsockopt(p->fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    close(p->fd);
    if (p->state == READY) n_ready--;
    p->fd = -1;
    p->state = AWAY;
    p->held_length = p->held_size = 0;
    free(p->held);
    p->held = NULL;
}

void phone_lose(Phone *p) {
    if (p->state == READY) {
        n_dropped++;
        p->failed = 0;
        p->since = now();
    } else n_refused++;
    phone_hang_up(p);
    p->retry_at = now() + pause_before(p->failed++);
}

void phone_cut(Phone *p) {
    if (p->fd < 0) return;
    phone_hang_up(p);
    p->failed = 0;
    p->since = now();
    p->retry_at = p->since + pause_before(p->failed++);
}

/* As static/js/core/link.js: 4 s, every third attempt 12 s, and again 12 s for the rest once it has come half way. */
#define SLOW 12000000
static int64_t attempt_within(int failed) { return failed % 3 == 2 ? SLOW : 4000000; }

void phone_opened(Phone *p) {
    p->state = CONNECTING;
    p->given_up_at = now() + SLOW;
}

void phone_dial(Phone *p) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int one = 1;
    p->retry_at = 0;
    if (!p->since) p->since = now();
    p->given_up_at = p->token[0] ? now() + attempt_within(p->failed) : 0; /* joining, people wait themselves */
    p->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (p->fd < 0) {
        perror("socket");
        exit(1);
    }
    setsockopt(p->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    p->state = DIALLING;
    if (connect(p->fd, (void *)&address, sizeof address) < 0 && errno != EINPROGRESS) {
        phone_lose(p);
        return;
    }
    struct epoll_event e = {.events = EPOLLOUT, .data.u32 = (uint32_t)(p - phones)};
    epoll_ctl(polled, EPOLL_CTL_ADD, p->fd, &e);
}

void phones_try(int everybody) {
    static int64_t tried;
    int64_t at = now();
    if (!everybody && at - tried < 5000) return;
    tried = at;
    for (int i = 0; i < n_phones; i++) {
        Phone *p = &phones[i];
        int going = p->state != AWAY && p->state != READY;
        if (going && p->given_up_at && p->given_up_at <= at) phone_lose(p);
        else if (p->state == AWAY && (everybody || (p->retry_at && p->retry_at <= at))) phone_dial(p);
    }
}

/* --- bytes */

void phone_write(Phone *p, const char *bytes, size_t length) {
    while (length) {
        ssize_t n = send(p->fd, bytes, length, MSG_NOSIGNAL);
        if (n < 0 && errno == EAGAIN) {
            struct pollfd waits = {p->fd, POLLOUT, 0};
            if (poll(&waits, 1, 1000) == 1) continue;
        }
        if (n < 0) {
            phone_lose(p);
            return;
        }
        bytes += n;
        length -= (size_t)n;
    }
}

static void hold(Phone *p, const char *bytes, size_t length) {
    if (length > sizeof incoming / 2) {
        fprintf(stderr, "a message of more than %zu bytes\n", length);
        exit(4);
    }
    if (length > p->held_size) p->held = realloc(p->held, p->held_size = length * 2);
    memmove(p->held, bytes, length);
    p->held_length = length;
}

static void hear(Phone *p) {
    size_t length = p->held_length;
    memcpy(incoming, p->held ? p->held : "", length);
    ssize_t n = recv(p->fd, incoming + length, sizeof incoming - length - 1, 0);
    if (n < 0 && errno == EAGAIN) return;
    if (n <= 0) {
        phone_lose(p);
        return;
    }
    int64_t at = last_heard = now();
    received += (uint64_t)n;
    length += (size_t)n;
    incoming[length] = 0;
    p->held_length = 0;
    size_t taken = protocol_take(p, incoming, length, at);
    if (p->state >= JOINING && taken < length) hold(p, incoming + taken, length - taken); /* else it has hung up */
}

void turn(int64_t microseconds) {
    static struct epoll_event events[1024];
    struct pollfd waits = {polled, POLLIN, 0};
    struct timespec most = {microseconds / 1000000, microseconds % 1000000 * 1000};
    int64_t before = now();
    ppoll(&waits, 1, &most, NULL); /* epoll_wait itself counts in milliseconds */
    int64_t over = now() - before - microseconds;
    int n = epoll_wait(polled, events, 1024, 0);
    if (over > longest_pause) longest_pause = over;
    for (int i = 0; i < n; i++) {
        Phone *p = &phones[events[i].data.u32];
        if (p->fd < 0) continue;
        if (p->state != DIALLING) {
            hear(p);
            continue;
        }
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(p->fd, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error) {
            phone_lose(p);
            continue;
        }
        struct epoll_event e = {.events = EPOLLIN, .data.u32 = events[i].data.u32};
        epoll_ctl(polled, EPOLL_CTL_MOD, p->fd, &e);
        protocol_begin(p);
    }
}
