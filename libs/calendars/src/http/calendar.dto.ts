import { Instant, Line } from '#libs/http';

export class CalendarView {
  @Instant({ nullable: true, description: 'Since when the address holds; null where there is none.' })
  madeAt: Date | null;
}

export class MadeCalendarView {
  @Line(500, {
    description:
      'For calendar programs. Whoever has it sees the calendar. It is shown this one time; only a hash is kept.',
  })
  url: string;
  @Line(500, { description: 'The same for a program that opens by itself.' }) webcalUrl: string;
  @Instant() madeAt: Date;
}
