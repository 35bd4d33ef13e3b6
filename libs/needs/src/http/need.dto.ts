import {
  Code,
  Day,
  Fraction,
  Id,
  IdList,
  Instant,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  OneOfLanguages,
  PageQuery,
  Part,
  PartList,
  Quantity,
  Whole,
  YesNo,
} from '#libs/http';
import { LimitDto } from '#libs/catalogue';
import type { Language } from '#libs/kernel';
import { HORIZONS, NEED_VISIBILITIES } from '../domain/need-line.entity.js';
import { NEED_STATES, type NeedState } from '../domain/need.states.js';

type Horizon = (typeof HORIZONS)[number];
type Visibility = (typeof NEED_VISIBILITIES)[number];

export class NeedLineDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client, or ours.' }) id?: string;
  @Code({
    nullable: true,
    example: 'GEN-375',
    description: 'Null where the catalogue has no such thing: then `ownWords` say what is needed.',
  })
  itemCode: string | null;
  @Quantity({ description: 'In base units of the item, else in `unitWord`.' }) quantity: number;
  @Line(40, { optional: true, nullable: true, description: 'What is counted, where no item says it.' })
  unitWord?: string | null;
  @Whole(1, 1_000_000, { optional: true, description: 'Base units in one pack; 1 unless said.' })
  packSize?: number;
  @PartList(() => LimitDto, { max: 30 }, { optional: true }) limits?: LimitDto[];
  @YesNo({
    optional: true,
    description:
      'Whether what the catalogue knows to stand in for the item is welcome as well; the limits hold for it too. No unless said.',
  })
  acceptSubstitutes?: boolean;
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

export class RepeatNeedDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client for the new draft, or ours.' }) id?: string;
}

export class OrderNeedsDto {
  @Id({ description: 'Whose needs they are.' }) ownerId: string;
  @IdList({ max: 1000 }, { description: 'Needs of the owner, the one that matters most first.' })
  needIds: string[];
}

export class TieLineDto {
  @Code({ example: 'GEN-375' }) itemCode: string;
  @PartList(() => LimitDto, { max: 30 }, { optional: true }) limits?: LimitDto[];
}

export class ProposeItemDto {
  @Code({ example: 'GEN-375' }) itemCode: string;
}

export class NeedOrderView {
  @Id() ownerId: string;
  @IdList({ max: 1000 }) needIds: string[];
}

export class CloseNeedDto {
  @OneOf(['fulfilled', 'withdrawn'], 'NeedOutcome') outcome: 'fulfilled' | 'withdrawn';
}

export class NeedsQuery extends PageQuery {
  @OneOf(NEED_STATES, 'NeedState', { optional: true }) state?: NeedState;
  @YesNo({
    optional: true,
    query: true,
    description: 'True: published, with something that nobody has said yes to.',
  })
  open?: boolean;
  @Code({ optional: true }) itemCode?: string;
  @Code({ optional: true, description: 'The class of an item.' }) sector?: string;
  @Id({ optional: true }) ownerId?: string;
  @Id({ optional: true, description: 'Of its members.' }) partnershipId?: string;
  @YesNo({
    optional: true,
    query: true,
    description: 'True: of organisations that share a partnership with one of the caller.',
  })
  ofPartners?: boolean;
  @Code({ optional: true, description: 'Where something is needed, such as `UA18`.' }) oblast?: string;
  @Line(100, { optional: true, description: 'In title, own words and names of items, with typing errors.' })
  text?: string;
}

export class ItemProposalView {
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Instant() at: Date;
}

export class NeedLineView {
  @Id() id: string;
  @Whole(1, 200) position: number;
  @Code({ nullable: true, description: 'Null for a line in own words: nothing is matched to it yet.' })
  itemCode: string | null;
  @Part(() => LocalisedText, { nullable: true }) itemName: LocalisedText | null;
  @Part(() => LocalisedText, { nullable: true }) unitName: LocalisedText | null;
  @Line(40, { nullable: true, description: 'Name of a picture of the catalogue.' }) icon: string | null;
  @Part(() => ItemProposalView, {
    nullable: true,
    description: 'What a coordinator would tie the line to; the owner decides.',
  })
  itemProposal: ItemProposalView | null;
  @Quantity() quantity: number;
  @Line(40, { nullable: true }) unitWord: string | null;
  @Whole(1, 1_000_000) packSize: number;
  @PartList(() => LimitDto, { max: 30 }) limits: LimitDto[];
  @YesNo() acceptSubstitutes: boolean;
  @Code() placeId: string;
  @Part(() => LocalisedText) placeName: LocalisedText;
  @Line(4, { nullable: true }) oblast: string | null;
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
  @Part(() => LocalisedText) ownerName: LocalisedText;
  @Line(200) title: string;
  @OneOfLanguages() titleLanguage: Language;
  @OneOf(NEED_STATES, 'NeedState') state: NeedState;
  @Instant({ nullable: true }) publishedAt: Date | null;
  @Instant({ nullable: true, description: 'When the owner last said that it still holds.' })
  confirmedAt: Date | null;
  @PartList(() => NeedLineView, { max: 200 }) lines: NeedLineView[];
  @Whole(1, 1000, {
    nullable: true,
    description: 'Its place in the order of its owner; null where none is set.',
  })
  ownPosition: number | null;
  @Whole(1, 2 ** 31 - 1) version: number;
}

export class ReaderView {
  @Id() organisationId: string;
  @Part(() => LocalisedText) name: LocalisedText;
}

export class NextStepsView {
  @Id() needId: string;
  @OneOf(NEED_STATES, 'NeedState') state: NeedState;
  @PartList(() => ReaderView, { max: 200 }) readers: ReaderView[];
  @YesNo({ description: 'A line is visible beyond the partners.' }) reachesNetwork: boolean;
  @Fraction(0, 1e9, {
    nullable: true,
    description:
      'Median hours from the publication of a need to the first proposal or agreement of a partner; null below three.',
  })
  usuallyHeardAfterHours: number | null;
  @Measure({ description: 'From how many needs the median comes.' }) basedOn: number;
  @Measure({ description: 'Lines in own words that nobody has tied to an item yet.' })
  linesInOwnWords: number;
}
