/**
 * Raised whenever the same deck would be written or hashed otherwise, so that a pack of another version
 * of this code is not taken for one that was tampered with.
 */
export const PACK_FORMAT = 1;

/** The id of the data in the file. */
export const PACK_DATA_ID = 'placeboard-pack';
