// What runs in the page that is observed. Not TypeScript: what compiles it would put names into it that no page has.

/** Runs before everything else. Reports by the binding `kept(way)`, also what is taken back later. */
export function watchStorage() {
  const spy = (owner, name, way) => {
    const real = owner[name];
    owner[name] = function (...args) {
      window.kept(typeof way === 'string' ? way : way(this));
      return real.apply(this, args);
    };
  };
  const { Document, Storage, IDBFactory, CacheStorage, Navigator, ServiceWorkerContainer } = window;
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value) {
      window.kept('cookie');
      cookie.set.call(this, value);
    },
  });
  if (window.CookieStore) spy(window.CookieStore.prototype, 'set', 'cookie');
  spy(Storage.prototype, 'setItem', (that) => (that === window.localStorage ? 'localStorage' : 'sessionStorage'));
  spy(IDBFactory.prototype, 'open', 'IndexedDB');
  if (CacheStorage) spy(CacheStorage.prototype, 'open', 'CacheStorage');
  spy(Navigator.prototype, 'sendBeacon', 'beacon');
  if (ServiceWorkerContainer) spy(ServiceWorkerContainer.prototype, 'register', 'service worker');
}

/** What is there when all is done, whichever way it came: `localStorage.x = 1` calls nothing. */
export async function leftBehind() {
  const { document, indexedDB, caches, navigator, localStorage, sessionStorage, name } = window;
  const [databases, stores, workers] = await Promise.all([
    indexedDB.databases(),
    caches.keys(),
    navigator.serviceWorker.getRegistrations(),
  ]);
  const found = {
    cookie: document.cookie,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    IndexedDB: databases.length,
    CacheStorage: stores.length,
    'service worker': workers.length,
    'name of the window': name,
  };
  return Object.keys(found).filter((way) => found[way]);
}

/**
 * Clicks one of the links of entries that lead to other hosts, in shadow roots and on pages. (What a page has put inside of the tag is the page's own.)
 *
 * @returns false where there is none of that number
 */
export function clickLink(index) {
  const { document, location } = window;
  const rootsIn = (root) => [root, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : []))];
  const links = rootsIn(document).flatMap((root) => [...root.querySelectorAll('article a, a.foreign')]);
  const link = links.filter(({ protocol, origin, textContent }) => protocol === 'http:' && origin !== location.origin && textContent)[
    index
  ];
  // A new window would be another page to watch; what it is told is the same.
  document.querySelector('base[target]')?.remove();
  if (link) window.setTimeout(() => link.click());
  return !!link;
}
