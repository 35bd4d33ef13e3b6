import {
  Code,
  Id,
  Instant,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  Part,
  PartList,
  Quantity,
  Whole,
} from '#libs/http';
import { LaterLotReason } from './later-lot-reason.js';

const ENTRY_DISPOSITIONS = ['available', 'quarantine', 'damaged'] as const;
const SENT_DISPOSITIONS = ['available', 'reserved'] as const;
export const PURPOSES = ['disposed', 'used_up', 'handed_out'] as const;
const MOST = Number.MAX_SAFE_INTEGER;

/** Goods that leave a hall for good, other than in a consignment. */
export class IssueDto {
  @Id() stockPlaceId: string;
  @OneOf(ENTRY_DISPOSITIONS, 'EntryDisposition') disposition: (typeof ENTRY_DISPOSITIONS)[number];
  @Quantity() quantity: number;
  @OneOf(PURPOSES, 'IssuePurpose') purpose: (typeof PURPOSES)[number];
  @Line(500, { optional: true }) note?: string;
  @LaterLotReason() laterLotReason?: string;
}

export class CorrectionDto {
  @Id() stockPlaceId: string;
  @OneOf(ENTRY_DISPOSITIONS, 'EntryDisposition') disposition: (typeof ENTRY_DISPOSITIONS)[number];
  @Whole(-1_000_000_000, 1_000_000_000, { description: 'So many more than booked; below 0 so many less.' })
  difference: number;
  @Line(500) reason: string;
}

/** To a hall of the same operator, or of another whom the pledge names. */
export class SendToHallDto {
  @Id({ optional: true }) id?: string;
  @Id() fromPlaceId: string;
  @Id() toSiteId: string;
  @OneOf(SENT_DISPOSITIONS, 'SentDisposition') disposition: (typeof SENT_DISPOSITIONS)[number];
  @Quantity() quantity: number;
  @Line(500, { optional: true }) note?: string;
  @LaterLotReason() laterLotReason?: string;
}

export class ReceiveTransferDto {
  @Id() storagePlaceId: string;
  @Quantity() quantity: number;
  @OneOf(ENTRY_DISPOSITIONS, 'EntryDisposition') disposition: (typeof ENTRY_DISPOSITIONS)[number];
  @Line(500, { optional: true }) note?: string;
}

export class EndTransferDto {
  @Line(500, { description: 'Why the rest does not come.' }) reason: string;
}

export class HallTransferView {
  @Id() id: string;
  @Id() lotId: string;
  @Code() itemCode: string;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Line(40, { description: 'Name of a picture of the catalogue.' }) icon: string;
  @Id() fromSiteId: string;
  @Line(200) fromSiteName: string;
  @Id() toSiteId: string;
  @Line(200) toSiteName: string;
  @Quantity() quantity: number;
  @Measure() received: number;
  @Measure() lost: number;
  @Line(500, { nullable: true }) note: string | null;
  @Instant() sentAt: Date;
  @Instant({ nullable: true }) endedAt: Date | null;
}

/** One balance that is not what its movements add up to, or reserved goods without their reservation. */
export class StockDifferenceView {
  @Id() lotId: string;
  @Id() stockPlaceId: string;
  @Line(40) disposition: string;
  @Whole(-MOST, MOST) balance: number;
  @Whole(-MOST, MOST, { description: 'What movements, or reservations, add up to.' }) proven: number;
}

export class StockCheckView {
  @Instant({ nullable: true, description: 'When balances were last proven; null before the first time.' })
  at: Date | null;
  @Measure({ description: 'How many balances were looked at.' }) balances: number;
  @PartList(() => StockDifferenceView, { max: 1000 }) differences: StockDifferenceView[];
  @Instant({ description: 'A proof after this moment was due; an older one means that nobody looks.' })
  dueSince: Date;
}
