import {
  Code,
  Day,
  Id,
  Instant,
  Line,
  OneOf,
  OneOfLanguages,
  PageQuery,
  PartList,
  Quantity,
  Whole,
} from '#libs/http';
import { LimitDto } from '#libs/catalogue';
import type { Language } from '#libs/kernel';
import { HORIZONS, NEED_VISIBILITIES } from '../domain/need-line.entity.js';
import { NEED_STATES, type NeedState } from '../domain/need.states.js';

type Horizon = (typeof HORIZONS)[number];
type Visibility = (typeof NEED_VISIBILITIES)[number];

export class NeedLineDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client, or ours.' }) id?: string;
  @Code({ example: 'GEN-375' }) itemCode: string;
  @Quantity({ description: 'In base units of the item.' }) quantity: number;
  @Whole(1, 1_000_000, { optional: true, description: 'Base units in one pack; 1 unless said.' })
  packSize?: number;
  @PartList(() => LimitDto, { max: 30 }, { optional: true }) limits?: LimitDto[];
  @Code({ description: 'Where it is needed, at the level of the hromada.' }) placeId: string;
  @Day({ optional: true, nullable: true }) usefulFrom?: string | null;
  @Day({ optional: true, nullable: true }) latest?: string | null;
  @OneOf(HORIZONS, 'Horizon') horizon: Horizon;
  @OneOf(NEED_VISIBILITIES, 'NeedVisibility') visibility: Visibility;
  @Line(2000, {
    optional: true,
    nullable: true,
    description: 'Own words beside the catalogue; no reason is ever asked for.',
  })
  ownWords?: string | null;
  @OneOfLanguages({ optional: true, nullable: true }) ownWordsLanguage?: Language | null;
}

export class CreateNeedDto {
  @Id({ optional: true }) id?: string;
  @Id({ description: 'The Ukrainian organisation whose need it is.' }) ownerId: string;
  @Line(200) title: string;
  @OneOfLanguages() titleLanguage: Language;
  @PartList(() => NeedLineDto, { max: 200 }) lines: NeedLineDto[];
}

export class ChangeNeedDto {
  @Line(200, { optional: true }) title?: string;
  @OneOfLanguages({ optional: true }) titleLanguage?: Language;
  @PartList(
    () => NeedLineDto,
    { min: 1, max: 200 },
    { optional: true, description: 'All lines in the order of the owner.' },
  )
  lines?: NeedLineDto[];
}

export class CloseNeedDto {
  @OneOf(['fulfilled', 'withdrawn'], 'NeedOutcome') outcome: 'fulfilled' | 'withdrawn';
}

export class NeedsQuery extends PageQuery {
  @OneOf(NEED_STATES, 'NeedState', { optional: true }) state?: NeedState;
  @Code({ optional: true }) itemCode?: string;
  @Id({ optional: true }) ownerId?: string;
}

export class NeedLineView {
  @Id() id: string;
  @Whole(1, 200) position: number;
  @Code() itemCode: string;
  @Quantity() quantity: number;
  @Whole(1, 1_000_000) packSize: number;
  @PartList(() => LimitDto, { max: 30 }) limits: LimitDto[];
  @Code() placeId: string;
  @Day({ nullable: true }) usefulFrom: string | null;
  @Day({ nullable: true }) latest: string | null;
  @OneOf(HORIZONS, 'Horizon') horizon: Horizon;
  @OneOf(NEED_VISIBILITIES, 'NeedVisibility') visibility: Visibility;
  @Line(2000, { nullable: true }) ownWords: string | null;
  @OneOfLanguages({ nullable: true }) ownWordsLanguage: Language | null;
}

export class NeedView {
  @Id() id: string;
  @Id() ownerId: string;
  @Line(200) title: string;
  @OneOfLanguages() titleLanguage: Language;
  @OneOf(NEED_STATES, 'NeedState') state: NeedState;
  @Instant({ nullable: true }) publishedAt: Date | null;
  @Instant({ nullable: true, description: 'When the owner last said that it still holds.' })
  confirmedAt: Date | null;
  @PartList(() => NeedLineView, { max: 200 }) lines: NeedLineView[];
  @Whole(1, 2 ** 31 - 1) version: number;
}
