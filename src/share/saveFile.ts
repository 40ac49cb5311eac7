const REVOKE_AFTER_MS = 60_000;

/** Gives the reader a file. @param name with its ending */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}
