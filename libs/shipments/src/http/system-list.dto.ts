import {
  Id,
  Line,
  LocalisedText,
  Measure,
  OneOf,
  OneOfList,
  Part,
  PartList,
  Quantity,
  Whole,
} from '#libs/http';
import { type Difference, DIFFERENCES } from '../domain/system-list.js';
import { SystemLineDto } from './consignment.dto.js';

const MAX_LINES = 200;
export const LIST_STATES = ['unknown', 'said_equal', 'compared'] as const;

export class ReadSystemListQuery {
  @Id() consignmentId: string;
}

export class PackedSideView {
  @Part(() => LocalisedText) name: LocalisedText;
  @Quantity() quantity: number;
  @Measure({ description: 'Grams.' }) weightG: number;
}

export class ComparedLineView {
  @Whole(1, 2 * MAX_LINES) position: number;
  @Part(() => PackedSideView, { nullable: true }) packed: PackedSideView | null;
  @Part(() => SystemLineDto, { nullable: true }) listed: SystemLineDto | null;
  @OneOfList(DIFFERENCES, 'SystemListDifference', { max: DIFFERENCES.length }) differences: Difference[];
}

/** The packed list beside the one of the Ukrainian system. */
export class SystemListView {
  @OneOf(LIST_STATES, 'SystemListState', {
    description: 'Nothing said yet; a person said that both are equal; compared line by line.',
  })
  state: (typeof LIST_STATES)[number];
  @PartList(() => ComparedLineView, { max: 2 * MAX_LINES }) lines: ComparedLineView[];
  @Whole(1, 2 ** 31 - 1, { description: 'Of the consignment.' }) version: number;
}

export class SystemListErrorView {
  @Whole(1, 1_000, { description: 'As the spreadsheet counts it.' }) row: number;
  @Line(600) text: string;
}

/** A table as it was read; nothing is kept of it. */
export class SystemListPreviewView {
  @PartList(() => SystemLineDto, { max: MAX_LINES }, { description: 'In the positions of the packed list.' })
  systemList: SystemLineDto[];
  @PartList(() => ComparedLineView, { max: 2 * MAX_LINES }) lines: ComparedLineView[];
  @PartList(() => SystemListErrorView, { max: 3 * MAX_LINES }) errors: SystemListErrorView[];
  @Whole(1, 2 ** 31 - 1, { description: 'Of the consignment.' }) version: number;
}
