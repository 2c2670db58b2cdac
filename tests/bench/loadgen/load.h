/* The load generator's parts: phones (phone.c), what they say (protocol.c), what reached them (deliveries.c), orders
   from Python (main.c).

   Speaks Engine.IO 4 and Socket.IO 5 over plain WebSockets, by hand, in one thread, to 127.0.0.1 alone. It knows of the
   product only this: commands are answered with the number (seq) of their change, and a frame of rows says from which
   number to which it goes. */
#ifndef LOAD_H
#define LOAD_H

#include <stddef.h>
#include <stdint.h>

/* --- histogram of microseconds, in steps of 1.6 % */

typedef struct {
    uint64_t count[2048], n;
    int64_t max;
} Histogram;

void histogram_add(Histogram *h, int64_t microseconds);
void histogram_print(const char *name, const Histogram *h); /* as a member of a JSON object, in milliseconds */

int64_t now(void); /* microseconds of the monotonic clock */

/* --- phones */

enum State { AWAY, DIALLING, JOINING, UPGRADING, GREETING, CONNECTING, WATCHING, READY };

typedef struct {
    int fd, state, group, failed; /* group: which commands it hears; failed: attempts since it was last ready */
    int64_t since, retry_at;      /* began to come; tries again (0: not by itself) */
    int64_t given_up_at;          /* until when an attempt must have got on; 0: for ever */
    char *body, *views;           /* of its POST /api/join; what it watches, as JSON */
    char token[96], me[64], epoch[64];
    int64_t head; /* the number it has been told up to */
    char *held;   /* bytes of what is not whole yet */
    size_t held_length, held_size;
} Phone;

extern Phone *phones;
extern int n_phones, n_ready, n_gaps, n_refused, n_dropped;
extern int port;
extern const char *code;
extern uint64_t frames, received; /* frames, bytes */
extern int64_t last_heard, longest_pause;
extern Histogram arrivals; /* of phones that became ready */
extern int64_t wanted_head; /* a phone is ready when it has been told up to here */

void phone_add(int group, const char *token, const char *body, const char *views);
void phone_dial(Phone *p);
void phone_opened(Phone *p); /* the attempt has got as far as Engine.IO */
void phones_try(int everybody); /* dial who is due (everybody: who is away), give up what takes too long */
void phone_cut(Phone *p); /* as when the network goes: without a word */
void phone_lose(Phone *p); /* the other side has hung up, or makes no sense: try again later */
void phone_hang_up(Phone *p);
void phone_write(Phone *p, const char *bytes, size_t length);
void turn(int64_t microseconds); /* wait at most so long for what the sockets bring, and take it */
void phones_open(void);

/* --- what they say */

void protocol_begin(Phone *p); /* it has a connection */
size_t protocol_take(Phone *p, char *bytes, size_t length, int64_t at); /* how many bytes were whole, and are taken */
void phone_say(Phone *p, const char *text, size_t length);              /* one Socket.IO packet */

/* --- what was sent, and whom it reached */

extern Histogram acknowledged, delivered;
extern int64_t first_delivery, last_delivery;
extern int n_acknowledged, n_said_no;
extern char first_no[400];

void deliveries_begin(int strict); /* strict: a row with that number must be in the frame; else the frame covers it */
void sent(int64_t due, int group); /* the next command; its acknowledgement's number is how many were sent before, + 1 */
int sent_count(void);
void on_answer(int64_t number, const char *answer, size_t length, int64_t at);
void on_rows(Phone *p, const char *payload, size_t length, int64_t at);
int64_t number_after(const char *text, size_t length, const char *mark); /* -1: the mark is not there */

#endif
