// Node's own socket.io with the bare form of the workloads: store, acknowledge, deliver to all.
//
//   node server.js --port 5000 --file notes.db [--batched]
//
// Plain: a commit and an `emit` for each note. Batched: all notes of one turn of the loop in one transaction, and at most
// one frame each 50 ms to the room, the first at once, as the product does. It speaks the product's protocol as far as
// the load generator needs it and sends rows of the same size, but has no rules, no views and no rights.

const { createServer } = require("node:http");
const { randomUUID } = require("node:crypto");
const { Server } = require("socket.io");

const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1];
const batched = process.argv.includes("--batched");
const TICK = 50; // ms
const BACKLOG = 4096;

const db = openFile(option("file"));
db.exec("PRAGMA journal_mode = WAL");
db.exec("PRAGMA synchronous = FULL");
db.exec("CREATE TABLE IF NOT EXISTS participant (id TEXT PRIMARY KEY, token TEXT)");
db.exec("CREATE TABLE IF NOT EXISTS row (seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT, id TEXT, row TEXT)");
const insert = db.prepare("INSERT INTO row (kind, id, row) VALUES (?, ?, ?)");
const newer = db.prepare("SELECT kind, id, row FROM row WHERE seq > ?");
const enter = db.prepare("INSERT INTO participant (id, token) VALUES (?, ?)");
let head = db.prepare("SELECT coalesce(max(seq), 0) AS seq FROM row").get().seq;

// Newer versions of Node bring SQLite along; for older ones it is a package.
function openFile(path) {
  try {
    return new (require("node:sqlite").DatabaseSync)(path);
  } catch {
    return new (require("better-sqlite3"))(path);
  }
}

// --- joining

const http = createServer((request, response) => {
  if (request.url !== "/api/join") return response.end("{}");
  const [participant, token] = [randomUUID(), randomUUID()];
  enter.run(participant, token);
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ participant, token }));
});

const room = new Server(http, { serveClient: false }).of("/live");

room.on("connection", (socket) => {
  socket.on("watch", ({ since }, answer) => {
    const rows = newer.all(since).map(({ kind, id, row }) => [kind, id, JSON.parse(row)]);
    socket.join("room");
    answer({ ok: true, seq: head, epoch: "", now: Date.now(), whole: !since, rows });
  });
  socket.on("command", (command, answer) => {
    const change = { command, author: socket.id, answer };
    if (batched) gather(change);
    else {
      store(change);
      tell([change]);
      answer({ ok: true, seq: change.seq, result: {} });
    }
  });
});

// --- storing

// The fields of the product's row, so that as many bytes go over the wire.
function rowOf({ id, name, args }, author) {
  const now = Date.now();
  if (name !== "note.add") return ["stage", args.stage, { seq: 0, id: args.stage, state: "running", first_at: now, started_at: now }];
  const unused = { line: "", affiliation: "", mark: "", held: false, hidden: false, too: 0, parked: false, reports: 0 };
  const more = { forwarded: false, thanked: false, photo: "", spot: [], by_table: 0, said_by: "", introduce: false, late: false };
  return ["note", id, { seq: 0, id, ...args, author, ...unused, ...more, created_at: now, edited_at: 0 }];
}

function store(change) {
  const [kind, id, row] = rowOf(change.command, change.author);
  change.seq = row.seq = head + 1;
  insert.run(kind, id, JSON.stringify(row));
  head = change.seq;
  change.row = [kind, id, row];
}

// --- telling

let told = head;
function tell(changes) {
  const prev = told;
  told = changes.at(-1).seq;
  room.to("room").emit("rows", { seq: told, prev, rows: changes.map((change) => change.row) });
}

// --- batched

let waiting = [];
function gather(change) {
  if (!waiting.length) setImmediate(commit);
  waiting.push(change);
}

function commit() {
  const changes = waiting;
  waiting = [];
  db.exec("BEGIN");
  for (const change of changes) store(change);
  db.exec("COMMIT");
  for (const change of changes) change.answer({ ok: true, seq: change.seq, result: {} });
  if (!pending.length) setTimeout(flush, Math.max(0, last + TICK - performance.now()));
  pending.push(...changes);
}

let pending = [];
let last = -TICK;
function flush() {
  const changes = pending;
  pending = [];
  last = performance.now();
  tell(changes);
}

http.listen(Number(option("port")), "127.0.0.1", BACKLOG);
