import { Code, Day, Fraction, Id, Line, LocalisedText, Part, PartList, Whole, YesNo } from '#libs/http';
import { ApiProperty } from '@nestjs/swagger';

export class PlaceView {
  @Code() id: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @Line(2) country: string;
  @Line(60) kind: string;
  @Line(100, { nullable: true }) oblast: string | null;
  @Part(() => LocalisedText, { nullable: true }) oblastName: LocalisedText | null;
  @Fraction(-90, 90) lat: number;
  @Fraction(-180, 180) lon: number;
  @Line(8, { nullable: true, description: 'Amtlicher Gemeindeschlüssel' }) ags: string | null;
  @Line(19, { nullable: true, description: 'KATOTTG' }) katottg: string | null;
  @YesNo() isHub: boolean;
  @Line(500) source: string;
  @Line(500) confidence: string;
}

export class CrossingWaitView {
  @Line(20) vehicleClass: string;
  @Whole(1, 7, { description: '1 is Monday.' }) weekday: number;
  @Whole(0, 100_000) medianMinutes: number;
  @Whole(0, 100_000, { nullable: true }) p90Minutes: number | null;
  @Line(500) source: string;
  @Line(500) confidence: string;
}

export class CrossingView {
  @Code() id: string;
  @Part(() => LocalisedText) name: LocalisedText;
  @ApiProperty({ type: 'array', items: { type: 'string' } }) countries: string[];
  @Fraction(-90, 90) lat: number;
  @Fraction(-180, 180) lon: number;
  @ApiProperty({ type: 'array', items: { type: 'string' }, description: 'Vehicle classes admitted.' })
  accepts: string[];
  @Line(200) hours: string;
  @Line(2000, { nullable: true }) note: string | null;
  @PartList(() => CrossingWaitView, { max: 28 }) waits: CrossingWaitView[];
  @Line(500) source: string;
  @Line(500) confidence: string;
  @Day() checkedOn: string;
}

export class CurfewView {
  @Id() id: string;
  @Line(500) area: string;
  @ApiProperty({ type: 'array', items: { type: 'string' } }) placeIds: string[];
  @ApiProperty({ type: 'array', items: { type: 'string' } }) oblasts: string[];
  @Line(8) startsAt: string;
  @Line(8) endsAt: string;
  @Day() validFrom: string;
  @Day({ nullable: true }) validUntil: string | null;
  @Line(500) source: string;
  @Line(500) confidence: string;
}
