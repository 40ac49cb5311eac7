/** An object of a JSON-LD document; fields that are undefined are left out of it. */
export type LinkedNode = { readonly [field: string]: unknown };
