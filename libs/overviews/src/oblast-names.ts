import { OBLASTS } from '#libs/geography';

/** Code → name in three languages as JSON, for queries that say in which oblast a place lies. */
export const OBLAST_NAMES = JSON.stringify(
  Object.fromEntries([...OBLASTS].map(([code, { name }]) => [code, name])),
);
