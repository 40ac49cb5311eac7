/** Leads to another address; 308: for good. Any site may follow it, as the API leads on, too. */
export const redirect = (status: 307 | 308, address: string): Response =>
  new Response(null, {
    status,
    headers: { 'Location': address, 'Access-Control-Allow-Origin': '*' },
  });
