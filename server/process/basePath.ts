/** Where a site stands on its host: `/placeboard` of “placeboard/”, '' of nothing; null: no path. */
export function basePath(text: string | undefined): string | null {
  const path = (text ?? '').replaceAll(/^\/+|\/+$/g, '');
  if (path === '') return '';
  return /^[\w~-][\w.~-]*(\/[\w~-][\w.~-]*)*$/.test(path) ? `/${path}` : null;
}
