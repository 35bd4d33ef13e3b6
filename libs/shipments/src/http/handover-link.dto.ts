import {
  Id,
  Instant,
  Line,
  LocalisedText,
  OneOf,
  Part,
  PartList,
  Pattern,
  Quantity,
  Whole,
} from '#libs/http';
import { CONSIGNMENT_STATES, type ConsignmentState } from '../domain/consignment.states.js';
import { SignedHandoverDto } from './handover.dto.js';

const LINK_STATES = ['waiting', 'opened', 'used', 'revoked', 'expired'] as const;
const MAX_DAYS = 60;
const MAX_LINES = 200;

export class MakeHandoverLinkDto {
  @Whole(1, MAX_DAYS, { optional: true, description: 'How long it holds; as configured unless said.' })
  days?: number;
}

export class MadeHandoverLinkView {
  @Id() id: string;
  @Line(500, {
    description: 'Takes the consignment over, once. It is shown this one time; only a hash of it is kept.',
  })
  url: string;
  @Line(20_000, { description: 'The link as a QR code, an SVG.' }) qr: string;
  @Instant() expiresAt: Date;
}

export class HandoverLinkView {
  @Id() id: string;
  @Part(() => LocalisedText, { description: 'In whose name it was made.' }) issuerName: LocalisedText;
  @Line(200, { nullable: true, description: 'Who made it, for their own organisation.' }) madeBy:
    string | null;
  @OneOf(LINK_STATES, 'HandoverLinkState') state: (typeof LINK_STATES)[number];
  @Instant() madeAt: Date;
  @Instant() expiresAt: Date;
  @Instant({ nullable: true }) openedAt: Date | null;
  @Instant({ nullable: true }) usedAt: Date | null;
}

export class ReceivableLineView {
  @Id() id: string;
  @Whole(1, MAX_LINES) position: number;
  @Part(() => LocalisedText) itemName: LocalisedText;
  @Line(60, { description: 'Name of an icon of the lucide set.' }) icon: string;
  @Part(() => LocalisedText) unitName: LocalisedText;
  @Quantity() quantity: number;
  @Pattern(/^[A-HJ-NPR-Z0-9]{17}$/, 17, { nullable: true }) vin: string | null;
}

/** What the holder of a link sees of a consignment: what is taken over, and nothing else. */
export class ReceivableView {
  @Id() linkId: string;
  @Line(40) reference: string;
  @OneOf(CONSIGNMENT_STATES, 'ConsignmentState') state: ConsignmentState;
  @Instant({ description: 'Until when the link holds.' }) expiresAt: Date;
  @Part(() => LocalisedText, { description: 'In whose name the link was made.' }) issuerName: LocalisedText;
  @Part(() => LocalisedText) giverName: LocalisedText;
  @Part(() => LocalisedText) operatorName: LocalisedText;
  @Part(() => LocalisedText) recipientName: LocalisedText;
  @Part(() => LocalisedText, { description: 'The hromada where the goods go.' }) placeName: LocalisedText;
  @PartList(() => ReceivableLineView, { max: MAX_LINES }) lines: ReceivableLineView[];
}

export class RecordByLinkDto extends SignedHandoverDto {
  @Id({ description: 'A UUIDv7 of the client: a record that arrives again under its id is taken over once.' })
  id: string;
}

export class HandoverReceiptView {
  @Id({ description: 'Of the record.' }) id: string;
  @Line(40) reference: string;
  @Instant() at: Date;
}

export class HandoverPictureQuery {
  @Id({ description: 'The line of the consignment that differs.' }) lineId: string;
  @Id({ description: 'A UUIDv7 of the client: sent again, it is the same picture.' }) pictureId: string;
}

export class HandoverPictureView {
  @Id() id: string;
}
