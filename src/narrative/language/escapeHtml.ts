/**
 * Escapes a text for HTML and XML, between tags and in attributes with double quotes. The contract sees
 * to it that no text holds characters that XML knows no way to write.
 */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
