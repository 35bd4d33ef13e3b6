import {
  ColumnMeanings,
  ColumnMeaningsQuery,
  ImportedRowView,
  importPreviewOf,
  PastedCells,
} from '#libs/spreadsheets';
import { Code, Id, OneOf, Part, PartList } from '#libs/http';
import { CONDITIONS } from '../domain/pledge-line.entity.js';
import { COLUMNS } from '../import/columns.js';
import { PledgeLineDto, PledgeView } from './pledge.dto.js';

class ForAllRows {
  @Code({ optional: true, description: 'The place of rows that name none.' }) placeId?: string;
  @OneOf(CONDITIONS, 'Condition', { optional: true, description: 'The condition of rows that name none.' })
  condition?: (typeof CONDITIONS)[number];
}

export class PreviewTextDto extends ForAllRows {
  @PastedCells('Bezeichnung\tMenge\tZustand\tOrt\nDecken\t900\tneu\tBillerbeck') text: string;
  @ColumnMeanings(COLUMNS.fields) mapping?: string[];
}

export class PreviewFileQuery extends ForAllRows {
  @ColumnMeaningsQuery(COLUMNS.fields) mapping?: string;
}

export class ImportRowView extends ImportedRowView {
  @Part(() => PledgeLineDto, {
    nullable: true,
    description: 'As a pledge takes it; null where something is wrong.',
  })
  line: PledgeLineDto | null;
}

export class ImportPreviewView extends importPreviewOf(ImportRowView) {}

export class ImportLinesDto {
  @PartList(() => PledgeLineDto, { min: 1, max: 200 }) lines: PledgeLineDto[];
}

export class ImportedPledgeView extends PledgeView {
  @Id({ description: 'For undoing: POST /pledges/{id}/lines/imports/{importId}/undo' }) importId: string;
}
