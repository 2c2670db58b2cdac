// Many rows come packed (zlib, in Base64): a room that comes in shares one Wi-Fi.

export const unpacks = typeof DecompressionStream === "function";

// The value of packed JSON; rejects where it is broken.
export function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).json();
}
