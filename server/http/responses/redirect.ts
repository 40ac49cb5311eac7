/** A redirect, 307 temporary or 308 permanent, that scripts of any site may follow. */
export const redirect = (status: 307 | 308, address: string): Response =>
  new Response(null, {
    status,
    headers: { 'Location': address, 'Access-Control-Allow-Origin': '*' },
  });
