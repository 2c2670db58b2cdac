/* What phones say and hear: join over HTTP, WebSocket frames, Engine.IO, Socket.IO. */
#define _GNU_SOURCE
#include "load.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- saying */

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
    phone_write(p, frame, at + 4 + length);
}

static void say_f(Phone *p, const char *shape, const char *a, const char *b) {
    char text[2000];
    phone_say(p, text, (size_t)snprintf(text, sizeof text, shape, a, b));
}

void protocol_begin(Phone *p) {
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
    phone_write(p, text, strlen(text));
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
    p->given_up_at = 0;
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
        phone_opened(p);
        say_f(p, "40/live,{\"code\":\"%s\",\"token\":\"%s\"}", code, p->token);
    } else if (starts(text, length, "40/live,")) say_watch(p);
    else if (starts(text, length, "44/live,")) {
        fprintf(stderr, "a connection was refused: %.*s\n", (int)(length < 300 ? length : 300), text);
        phone_lose(p);
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
        phone_lose(p);
        return 0;
    }
    take_text(p->token, sizeof p->token, end, body + 4, "\"token\":");
    take_text(p->me, sizeof p->me, end, body + 4, "\"participant\":");
    phone_hang_up(p);
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
            phone_lose(p);
            break;
        }
        if ((f[0] & 15) == 1) on_packet(p, (const char *)f + head, size, at);
        taken += head + size;
    }
    return taken;
}

size_t protocol_take(Phone *p, char *bytes, size_t length, int64_t at) {
    size_t taken = 0;
    if (p->state == JOINING || p->state == UPGRADING) taken = take_http(p, bytes, length);
    if (p->state >= GREETING) taken += take_frames(p, bytes + taken, length - taken, at);
    return taken;
}
