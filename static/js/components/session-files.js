// Files of the session: fetched with the page's own key, for an address alone opens none of them.

import { signal } from "@preact/signals-core";

const AGAIN = 3_000;
const held = new Map(); // address → signal of a blob: address, "" until it is there

export const slidePath = (code, deck, page, size) => `/s/${code}/slides/${deck}/${page}/${size}`;

// The image behind an address; asked for again until it comes, whatever the network does.
export function picture({ token }, path) {
  let found = held.get(path);
  if (!found) {
    found = signal("");
    held.set(path, found);
    load(found, path, token ?? "");
  }
  return found.value;
}

export async function fetchFile({ token }, path) {
  const response = await fetch(path, { headers: { Authorization: `Bearer ${token}` } });
  if (!response.ok) throw Object.assign(new Error(path), { gone: response.status < 500 });
  return response.blob();
}

async function load(place, path, token) {
  try {
    place.value = URL.createObjectURL(await fetchFile({ token }, path));
  } catch (error) {
    if (error.gone) held.delete(path);
    else setTimeout(() => load(place, path, token), AGAIN);
  }
}

// Send a file; `progress(share)` from 0 to 1. Gives the answer, or throws the server's error.
export function sendFile({ token }, path, file, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => event.lengthComputable && progress(event.loaded / event.total));
    request.addEventListener("load", () =>
      request.status < 300 ? resolve(request.response) : reject(request.response?.error ?? { code: "offline" }),
    );
    for (const event of ["error", "abort", "timeout"]) request.addEventListener(event, () => reject({ code: "offline" }));
    request.send(file);
  });
}
