/* Phones: joins over HTTP, connects, watches, comes back after the pauses of the product's own page. */
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

static void hang_up(Phone *p) {
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

static void lose(Phone *p) {
    if (p->state == READY) {
        n_dropped++;
        p->failed = 0;
        p->since = 0;
    } else n_refused++;
    hang_up(p);
    p->retry_at = now() + pause_before(p->failed++);
}

void phone_cut(Phone *p) {
    if (p->fd < 0) return;
    hang_up(p);
    p->failed = 0;
    p->since = now();
    p->retry_at = p->since + pause_before(p->failed++);
}

void phone_dial(Phone *p) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int one = 1;
    p->retry_at = 0;
    if (!p->since) p->since = now();
    p->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (p->fd < 0) {
        perror("socket");
        exit(1);
    }
    setsockopt(p->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    p->state = DIALLING;
    if (connect(p->fd, (void *)&address, sizeof address) < 0 && errno != EINPROGRESS) {
        lose(p);
        return;
    }
    struct epoll_event e = {.events = EPOLLOUT, .data.u32 = (uint32_t)(p - phones)};
    epoll_ctl(polled, EPOLL_CTL_ADD, p->fd, &e);
}

/* --- saying */

static void write_all(Phone *p, const char *bytes, size_t length) {
    while (length) {
        ssize_t n = send(p->fd, bytes, length, MSG_NOSIGNAL);
        if (n < 0 && errno == EAGAIN) {
            struct pollfd waits = {p->fd, POLLOUT, 0};
            if (poll(&waits, 1, 1000) == 1) continue;
        }
        if (n < 0) {
            lose(p);
            return;
        }
        bytes += n;
        length -= (size_t)n;
    }
}

void phone_say(Phone *p, const char *text, size_t length) {
    static char frame[40000];
    static const char mask[4] = {0x21, 0x43, 0x65, 0x07};
    size_t at = 2;
    if (length > 32000) exit(2);
    frame[0] = (char)0x81;
    if (length < 126) frame[1] = (char)(0x80 | length);
    else {
        frame[1] = (char)0xFE;
        frame[2] = (char)(length >> 8);
        frame[3] = (char)length;
        at = 4;
    }
    memcpy(frame + at, mask, 4);
    for (size_t i = 0; i < length; i++) frame[at + 4 + i] = (char)(text[i] ^ mask[i & 3]);
    write_all(p, frame, at + 4 + length);
}

static void say_f(Phone *p, const char *shape, const char *a, const char *b) {
    char text[2000];
    phone_say(p, text, (size_t)snprintf(text, sizeof text, shape, a, b));
}

static void ask(Phone *p) {
    char text[3000];
    if (!p->token[0]) {
        p->state = JOINING;
        snprintf(text, sizeof text, "POST /api/join HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n"
                 "Connection: close\r\nContent-Length: %zu\r\n\r\n%s", port, strlen(p->body), p->body);
    } else {
        p->state = UPGRADING;
        snprintf(text, sizeof text, "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n"
                 "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                 "Sec-WebSocket-Version: 13\r\n\r\n", port);
    }
    write_all(p, text, strlen(text));
}

static void say_watch(Phone *p) {
    char text[2000], views[1200];
    const char *mark = strstr(p->views, "$ME");
    if (mark) snprintf(views, sizeof views, "%.*s%s%s", (int)(mark - p->views), p->views, p->me, mark + 3);
    else snprintf(views, sizeof views, "%s", p->views);
    int n = snprintf(text, sizeof text, "42/live,0[\"watch\",{\"views\":%s,\"since\":%lld,\"epoch\":\"%s\"}]", views,
                     (long long)p->head, p->epoch);
    p->state = WATCHING;
    phone_say(p, text, (size_t)n);
}

/* --- hearing */

static void take_text(char *into, size_t size, const char *json, size_t length, const char *mark) {
    const char *found = memmem(json, length, mark, strlen(mark));
    if (!found) return;
    found += strlen(mark);
    while (*found == ' ') found++;
    const char *end = *found == '"' ? memchr(found + 1, '"', (size_t)(json + length - found - 1)) : NULL;
    if (end) snprintf(into, size, "%.*s", (int)(end - found - 1), found + 1);
}

static void is_watching(Phone *p, const char *answer, size_t length, int64_t at) {
    size_t head = length < 400 ? length : 400;
    if (!memmem(answer, head, "\"ok\":true", 9)) {
        fprintf(stderr, "a watch was refused: %.*s\n", (int)head, answer);
        exit(3);
    }
    take_text(p->epoch, sizeof p->epoch, answer, head, "\"epoch\":");
    p->head = number_after(answer, head, "\"seq\":");
    if (p->head < wanted_head) {
        say_watch(p);
        return;
    }
    p->state = READY;
    n_ready++;
    histogram_add(&arrivals, at - p->since);
    p->failed = 0;
    p->since = 0;
}

static int starts(const char *text, size_t length, const char *with) {
    size_t n = strlen(with);
    return length >= n && !memcmp(text, with, n);
}

static void on_packet(Phone *p, const char *text, size_t length, int64_t at) {
    if (starts(text, length, "42/live,[\"rows\",")) on_rows(p, text + 16, length - 16, at);
    else if (starts(text, length, "43/live,")) {
        int64_t number = strtoll(text + 8, NULL, 10);
        if (number == 0 && p->state == WATCHING) is_watching(p, text, length, at);
        else on_answer(number, text, length, at);
    } else if (starts(text, length, "2")) phone_say(p, "3", 1);
    else if (starts(text, length, "0")) {
        p->state = CONNECTING;
        say_f(p, "40/live,{\"code\":\"%s\",\"token\":\"%s\"}", code, p->token);
    } else if (starts(text, length, "40/live,")) say_watch(p);
    else if (starts(text, length, "44/live,")) {
        fprintf(stderr, "a connection was refused: %.*s\n", (int)(length < 300 ? length : 300), text);
        lose(p);
    }
}

/* One whole HTTP answer at the beginning of what is held: its length, 0 while it is not whole. */
static size_t take_http(Phone *p, const char *bytes, size_t length) {
    const char *end = memmem(bytes, length, "\r\n\r\n", 4);
    if (!end) return 0;
    size_t head = (size_t)(end - bytes) + 4;
    if (p->state == UPGRADING && starts(bytes, length, "HTTP/1.1 101")) {
        p->state = GREETING;
        return head;
    }
    const char *line = strcasestr(bytes, "content-length:");
    size_t body = line && line < end ? strtoul(line + 15, NULL, 10) : 0;
    if (p->state == JOINING && length < head + body) return 0;
    if (p->state != JOINING || !starts(bytes, length, "HTTP/1.1 200")) {
        if (!n_refused) fprintf(stderr, "refused: %.*s\n", (int)(length < 500 ? length : 500), bytes);
        lose(p);
        return 0;
    }
    take_text(p->token, sizeof p->token, end, body + 4, "\"token\":");
    take_text(p->me, sizeof p->me, end, body + 4, "\"participant\":");
    hang_up(p);
    phone_dial(p);
    return 0;
}

/* How many bytes of whole frames were taken. */
static size_t take_frames(Phone *p, char *bytes, size_t length, int64_t at) {
    size_t taken = 0;
    while (length - taken >= 2 && p->fd >= 0) {
        const unsigned char *f = (unsigned char *)bytes + taken;
        size_t head = 2, size = f[1] & 127;
        if (size == 126) head = 4;
        else if (size == 127) head = 10;
        if (length - taken < head) break;
        if (head > 2) size = 0;
        for (size_t i = 2; i < head; i++) size = size << 8 | f[i];
        if (length - taken < head + size) break;
        frames++;
        if ((f[0] & 15) == 8) {
            lose(p);
            break;
        }
        if ((f[0] & 15) == 1) on_packet(p, (const char *)f + head, size, at);
        taken += head + size;
    }
    return taken;
}

static void hold(Phone *p, const char *bytes, size_t length) {
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
        lose(p);
        return;
    }
    int64_t at = last_heard = now();
    received += (uint64_t)n;
    length += (size_t)n;
    incoming[length] = 0;
    p->held_length = 0;
    size_t taken = 0;
    if (p->state == JOINING || p->state == UPGRADING) taken = take_http(p, incoming, length);
    if (p->state >= GREETING) taken += take_frames(p, incoming + taken, length - taken, at);
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
            lose(p);
            continue;
        }
        struct epoll_event e = {.events = EPOLLIN, .data.u32 = events[i].data.u32};
        epoll_ctl(polled, EPOLL_CTL_MOD, p->fd, &e);
        ask(p);
    }
}
