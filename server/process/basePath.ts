/** The base path of a site: “placeboard/” is `/placeboard`, nothing is ''; null if it isn't a path. */
export function basePath(text: string | undefined): string | null {
  const path = (text ?? '').replaceAll(/^\/+|\/+$/g, '');
  if (path === '') return '';
  return /^[\w~-][\w.~-]*(\/[\w~-][\w.~-]*)*$/.test(path) ? `/${path}` : null;
}
