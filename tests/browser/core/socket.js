// In place of socket.io-client: a socket whose network is the test.

export const sockets = [];

export function io(path, options) {
  const socket = new Socket(options);
  sockets.push(socket);
  return socket;
}

class Socket {
  connected = false;
  id = undefined; // another for each connection
  risen = 0;
  connects = 0; // how often the page asked for an attempt
  calls = []; // what the page has asked: {event, payload, within, resolve, reject}
  handlers = new Map();
  io = { opts: {}, on: () => {} };

  constructor(options) {
    this.options = options;
  }

  onAny(handler) {
    this.any = handler;
  }

  on(event, handler) {
    this.handlers.set(event, handler);
  }

  timeout(within) {
    return {
      emitWithAck: (event, payload) =>
        new Promise((resolve, reject) => this.calls.push({ event, payload, within, resolve, reject })),
    };
  }

  connect() {
    this.connects++;
    return this;
  }

  disconnect() {
    if (this.connected) this.fall("io client disconnect");
    return this;
  }

  // --- what the network does

  tell(event, payload) {
    this.any?.(event);
    this.handlers.get(event)(payload);
  }

  rise() {
    this.connected = true;
    this.id = ++this.risen;
    this.tell("connect");
  }

  fall(reason = "transport close") {
    this.connected = false;
    this.id = undefined;
    const open = this.calls.splice(0);
    this.tell("disconnect", reason);
    for (const call of open) call.reject(new Error("socket has been disconnected"));
  }
}
