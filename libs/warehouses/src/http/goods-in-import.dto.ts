import { Id, Instant, OneOf, Part, PartList, Whole, YesNo } from '#libs/http';
import {
  ColumnMeanings,
  ColumnMeaningsQuery,
  ImportedRowView,
  importPreviewOf,
  PastedCells,
} from '#libs/spreadsheets';
import { COLUMNS } from '../goods-in/columns.js';
import { CONDITIONS, ENTRY_DISPOSITIONS, ReceiveFreeDto } from './warehouse.dto.js';

class GoodsPreviewDto {
  @Id({ description: 'The hall that they come into.' }) siteId: string;
  @Id({ optional: true, description: 'Who gave what rows do not say it of.' }) giverId?: string;
  @Id({ optional: true, description: 'The place of rows that name none.' }) storagePlaceId?: string;
  @OneOf(CONDITIONS, 'Condition', { optional: true, description: 'The condition of rows that name none.' })
  condition?: (typeof CONDITIONS)[number];
  @OneOf(ENTRY_DISPOSITIONS, 'EntryDisposition', {
    optional: true,
    description: 'The disposition of rows that name none.',
  })
  disposition?: (typeof ENTRY_DISPOSITIONS)[number];
}

export class GoodsPreviewTextDto extends GoodsPreviewDto {
  @PastedCells('Bezeichnung\tMenge\tPlatz\nDecken\t900\tA-01') text: string;
  @ColumnMeanings(COLUMNS.fields) mapping?: string[];
}

export class GoodsPreviewFileQuery extends GoodsPreviewDto {
  @ColumnMeaningsQuery(COLUMNS.fields) mapping?: string;
}

export class GoodsImportRowView extends ImportedRowView {
  @Part(() => ReceiveFreeDto, {
    nullable: true,
    description: 'As goods-in takes it; null where something is wrong.',
  })
  line: ReceiveFreeDto | null;
}

export class GoodsImportPreviewView extends importPreviewOf(GoodsImportRowView) {}

export class ImportGoodsDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client: the same table is taken over once.' })
  id?: string;
  @PartList(() => ReceiveFreeDto, { min: 1, max: 200 }) lines: ReceiveFreeDto[];
}

export class GoodsInImportView {
  @Id() id: string;
  @Id() siteId: string;
  @Whole(0, 200, { description: 'One for each row.' }) lots: number;
  @Instant() at: Date;
  @Instant({ nullable: true }) undoneAt: Date | null;
  @YesNo({ description: 'Nothing of it has moved since.' }) mayUndo: boolean;
}
