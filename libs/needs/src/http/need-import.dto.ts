import { Code, Id, Line, OneOf, OneOfLanguages, Part, PartList } from '#libs/http';
import type { Language } from '#libs/kernel';
import {
  ColumnMeanings,
  ColumnMeaningsQuery,
  ImportedRowView,
  importPreviewOf,
  PastedCells,
} from '#libs/spreadsheets';
import { HORIZONS, NEED_VISIBILITIES } from '../domain/need-line.entity.js';
import { COLUMNS } from '../import/columns.js';
import { NeedLineDto, NeedView } from './need.dto.js';

class NeedForAllRows {
  @Code({ optional: true, description: 'The place of rows that name none.' }) placeId?: string;
  @OneOf(HORIZONS, 'Horizon', { optional: true, description: 'The horizon of rows that name none.' })
  horizon?: (typeof HORIZONS)[number];
  @OneOf(NEED_VISIBILITIES, 'NeedVisibility', {
    optional: true,
    description: 'Who sees the rows that do not say it.',
  })
  visibility?: (typeof NEED_VISIBILITIES)[number];
}

export class NeedPreviewTextDto extends NeedForAllRows {
  @PastedCells('Назва\tКількість\tМісце\nКовдри\t900\tМалин') text: string;
  @ColumnMeanings(COLUMNS.fields) mapping?: string[];
}

export class NeedPreviewFileQuery extends NeedForAllRows {
  @ColumnMeaningsQuery(COLUMNS.fields) mapping?: string;
}

export class NeedImportRowView extends ImportedRowView {
  @Part(() => NeedLineDto, {
    nullable: true,
    description: 'As a need takes it; null where something is wrong.',
  })
  line: NeedLineDto | null;
}

export class NeedImportPreviewView extends importPreviewOf(NeedImportRowView) {}

export class ImportNeedLinesDto {
  @PartList(() => NeedLineDto, { min: 1, max: 200 }) lines: NeedLineDto[];
}

export class ImportNeedDto extends ImportNeedLinesDto {
  @Id({ optional: true }) id?: string;
  @Id({ description: 'The Ukrainian organisation whose need it is.' }) ownerId: string;
  @Line(200) title: string;
  @OneOfLanguages() titleLanguage: Language;
}

export class ImportedNeedView extends NeedView {
  @Id({ description: 'For undoing: POST /needs/{id}/lines/imports/{importId}/undo' }) importId: string;
}
