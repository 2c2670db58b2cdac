// Which photographs a chart has, without drawing them.

import { rows } from "facilitator/core/rows.js";

export const photosOf = (chart) =>
  rows
    .all("photo")
    .filter((photo) => photo.chart === chart && !photo.removed)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

// The chart is what the pictures show, until somebody has typed it up.
export const isPicture = (chart) => !chart.typed && photosOf(chart.id).length > 0;

// Notes of a photograph in the order of their pins, and each one's number.
export const pinned = (notes, photo) => notes.filter((note) => note.photo === photo.id && note.spot.length === 2);
