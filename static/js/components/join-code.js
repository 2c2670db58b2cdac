// How people join now: the code that they type, and the QR code, which the server draws for whoever may show it.

import { rows } from "facilitator/core/rows.js";

const door = () => rows.get("door", "door");

// What newcomers type: the session's address, until it was renewed.
export const joinCode = (address) => door()?.code || address;

// The address changes with the code, so that an old picture is not shown for a new one.
export const qrPath = (address, table = 0) => `/s/${address}/join.svg?table=${table}&renewed=${door()?.renewed_at ?? 0}`;
