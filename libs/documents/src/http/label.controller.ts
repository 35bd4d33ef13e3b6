import { Allow } from '#libs/accounts';
import { IdPipe, OneOf, Whole } from '#libs/http';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { DocumentContent } from '../document.queries.js';
import { LABELS_AT_ONCE, LabelPrints } from '../labels.js';
import { type Sheet, SHEETS } from '../render/label.data.js';

const file = (type: 'application/pdf' | 'image/svg+xml') => ({
  content: { [type]: { schema: { type: 'string', format: 'binary' } } },
});

/** Opened where it is asked for: a label is looked at and printed, not kept. */
const shown =
  (type: string) =>
  ({ content, fileName }: DocumentContent): StreamableFile =>
    new StreamableFile(content, {
      type,
      disposition: `inline; filename="${fileName}"`,
      length: content.length,
    });

export class LabelsQuery {
  @OneOf(SHEETS, 'LabelSheet', {
    optional: true,
    description: 'One label a page of A6 unless said, or four on each A4.',
  })
  sheet?: Sheet;
  @Whole(1, 1_000, {
    optional: true,
    query: true,
    description: `The first ${LABELS_AT_ONCE} labels by code unless said, else the following ones.`,
  })
  part?: number;
}

@ApiTags('documents')
@Controller()
export class LabelController {
  constructor(private readonly labels: LabelPrints) {}

  @Get('handling-units/:id/label')
  @Allow('unit:read')
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOkResponse(file('application/pdf'))
  ofUnit(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return this.labels.ofUnit(id, 'pdf').then(shown('application/pdf'));
  }

  @Get('handling-units/:id/label.svg')
  @Allow('unit:read')
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOkResponse(file('image/svg+xml'))
  svgOfUnit(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return this.labels.ofUnit(id, 'svg').then(shown('image/svg+xml'));
  }

  @Get('consignments/:id/labels')
  @Allow('unit:read')
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOkResponse(file('application/pdf'))
  ofConsignment(
    @Param('id', IdPipe) id: string,
    @Query() { sheet = 'a6', part = 1 }: LabelsQuery,
  ): Promise<StreamableFile> {
    return this.labels.ofConsignment(id, sheet, part).then(shown('application/pdf'));
  }
}
