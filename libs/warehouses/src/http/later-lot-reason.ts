import { Line } from '#libs/http';

/** Asked for where an earlier lot would have to go first; kept with what is booked, and with nothing else. */
export const LaterLotReason = (): PropertyDecorator =>
  Line(500, {
    min: 3,
    trimmed: true,
    optional: true,
    description: 'Why this lot goes although one with an earlier best-before date lies in the hall.',
  });
