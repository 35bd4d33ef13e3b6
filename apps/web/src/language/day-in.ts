const two = (part: number): string => String(part).padStart(2, '0');

/** The calendar day so many days from now on this device's clock, such as 2026-11-22. */
export function dayIn(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
