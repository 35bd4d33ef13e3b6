const two = (value: number): string => String(value).padStart(2, '0');

/** An instant as `<input type="datetime-local">` takes it, on the reader's clock. */
export function toLocal(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Back to an instant; nothing while the field is empty or half filled in. */
export function fromLocal(local: string): string | undefined {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** The reader's time zone by its name; browsers may know that of Kyiv under its former spelling alone. */
export const ownZone = (): string =>
  Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Europe/Kiev', 'Europe/Kyiv');
