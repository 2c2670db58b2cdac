// Small pictures beside the console's words; never alone, so they are hidden from screen readers.

import { html, svg } from "lit-html";

const SHAPES = {
  people: svg`<circle cx="8" cy="4.5" r="3" /><path d="M2 15c0-4 2.5-6 6-6s6 2 6 6z" />`,
  pen: svg`<path d="M2 14l1-4 8-8 3 3-8 8z" />`,
  lines: svg`<path d="M2 3h12v2H2zM2 7h12v2H2zM2 11h8v2H2z" />`,
  posted: svg`<path d="M2 4h12v11H2zM5 1h6v2H5z" />`,
  help: svg`<path d="M8 1a5 5 0 0 1 5 5v4l2 3H1l2-3V6a5 5 0 0 1 5-5zM6 14h4a2 2 0 0 1-4 0z" />`,
  quiet: svg`<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm1 3v3.6l3 2-1 1.6-4-2.6V4z" />`,
  offline: svg`<path d="M1 2.5L2.5 1 15 13.5 13.5 15zM8 4c3 0 5.5 1.2 7 3l-2 2c-1-1.2-2.5-2-4-2.2zM1 7c.8-.9 1.7-1.6 2.7-2.1L6 7.2C4.8 7.5 3.8 8.1 3 9zM8 10l2.5 2.5L8 15l-2.5-2.5z" />`,
  warn: svg`<path d="M8 1l7.5 14H.5zM7 6v4h2V6zm0 5.5v2h2v-2z" />`,
  waiting: svg`<path d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z" />`,
  running: svg`<path d="M3 1l11 7-11 7z" />`,
  paused: svg`<path d="M3 2h3.5v12H3zM9.5 2H13v12H9.5z" />`,
  ended: svg`<path d="M1.5 8.5L3.5 6.5 6.5 9.5 12.5 2.5 14.5 4.5 6.5 13.5z" />`,
  grip: svg`<path d="M4 2h3v3H4zM9 2h3v3H9zM4 6.5h3v3H4zM9 6.5h3v3H9zM4 11h3v3H4zM9 11h3v3H9z" />`,
  up: svg`<path d="M8 2l6 7h-4v5H6V9H2z" />`,
  down: svg`<path d="M8 14L2 7h4V2h4v5h4z" />`,
  screen: svg`<path d="M1 2h14v9H1zM3 4v5h10V4zM5 13h6v1.6H5z" fill-rule="evenodd" />`,
  notes: svg`<path d="M1 2h14v9h-7l-4 4v-4H1z" />`,
  say: svg`<path d="M1 6h3l6-4v12l-6-4H1zM12 5l2-2 1.2 1.2L13.2 6zM12 11l1.2-1 2 1.8L14 13zM12 7.2h4v1.6h-4z" />`,
  "is-nobody": svg`<path d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z" />`,
  "is-here": svg`<circle cx="8" cy="8" r="4" />`,
  "is-talking": svg`<path d="M1 3h14v8H8l-4 4v-4H1z" />`,
  "is-empty": svg`<path d="M2 1h12v14H2zm1.8 1.8v10.4h8.4V2.8z" />`,
  "is-paper": svg`<path d="M3 1h7l3 3v11H3zM5 6v1.4h6V6zm0 3v1.4h6V9zm0 3v1.4h4V12z" fill-rule="evenodd" />`,
  add: svg`<path d="M6.5 1.5h3v5h5v3h-5v5h-3v-5h-5v-3h5z" />`,
};
// Each state of a table has a shape of its own, a reason for a visit the shape of its state.
const SAME_AS = {
  "recorder-away": "offline",
  "no-recorder": "warn",
  "not-posted": "posted",
  empty: "is-empty",
  unvisited: "people",
  questions: "notes",
  "is-offline": "offline",
  "is-recorder-away": "offline",
  "is-no-recorder": "warn",
  "is-writing": "pen",
  "is-quiet": "quiet",
  "is-ready": "ended",
  "is-posted": "posted",
  "is-unvisited": "people",
};

export function icon(name) {
  const shape = SHAPES[SAME_AS[name] ?? name];
  return html`<svg class="console-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shape}</svg>`;
}
