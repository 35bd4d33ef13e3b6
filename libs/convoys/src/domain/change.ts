/** A moment of the API as a Date; undefined stays undefined (unchanged) and null stays null (cleared). */
export function instant(value: string | null | undefined): Date | null | undefined {
  return typeof value === 'string' ? new Date(value) : value;
}

/** The fields of a change that were given, its availability as moments. */
export function changed<T extends { availableFrom?: string | null; availableUntil?: string | null }>(dto: T): object {
  const values = { ...dto, availableFrom: instant(dto.availableFrom), availableUntil: instant(dto.availableUntil) };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
