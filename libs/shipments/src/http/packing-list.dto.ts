import { Id, Instant, Line, OneOf, Part, PartList, Quantity, Whole, YesNo } from '#libs/http';
import { MAX_UNIT_WEIGHT_G } from '#libs/kernel';
import {
  ColumnMeanings,
  ColumnMeaningsQuery,
  ImportedRowView,
  importPreviewOf,
  PastedCells,
} from '#libs/spreadsheets';
import { MAX_SIDE_MM, UNIT_KINDS, type UnitKind } from '#libs/warehouses';
import { COLUMNS } from '../packing-list/columns.js';

class PackingPreviewDto {
  @Id({ description: 'The consignment that is packed.' }) consignmentId: string;
  @OneOf(UNIT_KINDS, 'HandlingUnitKind', {
    optional: true,
    description: 'The kind of packages that say none.',
  })
  kind?: UnitKind;
}

export class PackingPreviewTextDto extends PackingPreviewDto {
  @PastedCells('Packstück\tArt\tBezeichnung\tMenge\n1\tKarton\tDecken\t20') text: string;
  @ColumnMeanings(COLUMNS.fields) mapping?: string[];
}

export class PackingPreviewFileQuery extends PackingPreviewDto {
  @ColumnMeaningsQuery(COLUMNS.fields) mapping?: string;
}

export class PackingRowDto {
  @Line(40, {
    nullable: true,
    description: 'The package: rows with the same number are one. Null where the goods stay loose.',
  })
  number: string | null;
  @OneOf(UNIT_KINDS, 'HandlingUnitKind', {
    optional: true,
    description: 'A box unless a row says otherwise.',
  })
  kind?: UnitKind;
  @Line(40, { optional: true, description: 'The number of a larger package.' }) standsOn?: string;
  @Whole(1, MAX_UNIT_WEIGHT_G, { optional: true, description: 'As weighed, grams.' }) grossWeightG?: number;
  @Whole(1, MAX_SIDE_MM, { optional: true }) lengthMm?: number;
  @Whole(1, MAX_SIDE_MM, { optional: true }) widthMm?: number;
  @Whole(1, MAX_SIDE_MM, { optional: true }) heightMm?: number;
  @Id({ optional: true, description: 'What is in it; left out where it only carries others.' })
  consignmentLineId?: string;
  @Quantity({ optional: true }) quantity?: number;
}

export class PackingImportRowView extends ImportedRowView {
  @Part(() => PackingRowDto, { nullable: true, description: 'Null where something is wrong.' })
  line: PackingRowDto | null;
}

export class PackingImportPreviewView extends importPreviewOf(PackingImportRowView) {}

export class ImportPackingDto {
  @Id({ optional: true, description: 'A UUIDv7 of the client: the same table is taken over once.' })
  id?: string;
  @PartList(() => PackingRowDto, { min: 1, max: 200 }) rows: PackingRowDto[];
}

export class ImportedUnitView {
  @Id() id: string;
  @Line(40, { description: 'As the table called it.' }) number: string;
  @Line(24, { description: 'As its label calls it.' }) code: string;
}

export class PackingImportView {
  @Id() id: string;
  @Id() consignmentId: string;
  @PartList(() => ImportedUnitView, { max: 200 }) units: ImportedUnitView[];
  @Instant() at: Date;
  @Instant({ nullable: true }) undoneAt: Date | null;
  @YesNo({ description: 'Nothing has happened with its packages since.' }) mayUndo: boolean;
}
