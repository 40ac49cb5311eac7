/* The service worker of decks, registered for `/board` of a record once a reader presses “Make ready”.
   It answers from what the page then put into a cache, never from the network first, so that nothing
   changes in the middle of a talk; what is not held goes to the network as if it weren't there. A new
   version waits until every page of the old one is closed. */

/** The caches of this record begin with it; what follows is when they were filled. */
const NAME = `placeboard${new URL(self.registration.scope).pathname.replaceAll('/', ':')} `;
/** Put in last: a cache without it was never filled. */
const LIST = `${self.registration.scope}/held.json`;

/** The newest cache that is whole; undefined: there is none. */
async function newestCache() {
  const names = (await caches.keys()).filter((name) => name.startsWith(NAME)).sort();
  for (const name of names.reverse()) {
    const cache = await caches.open(name);
    if (await cache.match(LIST)) return cache;
  }
  return undefined;
}

/** The address under which a page is held: whichever slide it shows. */
function pageAddress(address) {
  const url = new URL(address);
  url.hash = '';
  url.searchParams.delete('slide');
  url.pathname = url.pathname.replace(/\/$/, '');
  return url.href;
}

async function heldAnswer({ request, clientId }) {
  const cache = await newestCache();
  if (!cache) return undefined;
  if (request.mode === 'navigate') return cache.match(pageAddress(request.url));
  // Files of the build have a hash in their names. Answers of the API are for pages that are held:
  // the others show the record as it is now.
  if (!new URL(request.url).pathname.includes('/assets/')) {
    const client = await self.clients.get(clientId);
    if (!client || !(await cache.match(pageAddress(client.url)))) return undefined;
  }
  return cache.match(request.url, { ignoreVary: true });
}

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  // “Make ready” asks past what is held.
  if (request.method !== 'GET' || request.cache === 'reload') return;
  event.respondWith(
    heldAnswer(event)
      .catch(() => undefined)
      .then((held) => held ?? fetch(request)),
  );
});
