import { DayList, OneOf, Part, PartList, Pattern, WholeList } from '#libs/http';
import { type End, ENDS, MAX_CLOSED_DAYS, MAX_DAILY_HOURS } from '../domain/place-hours.js';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

export class DailyHoursDto {
  @WholeList(1, 7, { min: 1, max: 7 }, { description: 'Monday 1 to Sunday 7.' }) weekdays: number[];
  @Pattern(TIME_OF_DAY, 5, { example: '08:00', description: 'On the clock of the place.' }) from: string;
  @Pattern(TIME_OF_DAY, 5, { example: '16:00', description: 'Later on the same day; work begins no later.' })
  until: string;
}

export class PlaceHoursDto {
  @PartList(
    () => DailyHoursDto,
    { max: MAX_DAILY_HOURS },
    { description: 'At any hour where there are none.' },
  )
  open: DailyHoursDto[];
  @DayList({ max: MAX_CLOSED_DAYS }, { description: 'Days on which nothing is loaded or unloaded.' })
  closedOn: string[];
}

export class ChangeHoursDto extends PlaceHoursDto {
  @OneOf(ENDS, 'ConsignmentEnd', { description: 'Loading at the origin or unloading at the destination.' })
  end: End;
}

/** The hours given last for the same place by the same organisation, to begin with. */
export class UsualHoursView {
  @Part(() => PlaceHoursDto, { nullable: true }) loading: PlaceHoursDto | null;
  @Part(() => PlaceHoursDto, { nullable: true }) unloading: PlaceHoursDto | null;
}
