import { v7, validate } from 'uuid';

/** A new UUIDv7: sortable by time, safe for a client to make as well. Never a secret. */
export const newId = (): string => v7();

export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);
