/** A value as JSON for a data block in HTML: `</script>` or `<!--` in a text would end the block early. */
export const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
