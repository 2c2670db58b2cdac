// Copying a text. On plain http in a local network there is no clipboard API, so the old way must do.

export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text) {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "hidden-but-said";
  (focused?.closest("dialog") ?? document.body).append(field); // outside an open dialog nothing can be selected
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return copied;
}
