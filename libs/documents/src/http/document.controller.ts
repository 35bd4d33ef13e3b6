import { Allow } from '#libs/accounts';
import { IdPipe, type Page, pageOf, PageQuery } from '#libs/http';
import { Body, Controller, Get, Header, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DocumentCommands } from '../document.commands.js';
import { type DocumentContent, DocumentQueries } from '../document.queries.js';
import { Manifests } from '../manifests.js';
import { PrintPacks } from '../print-packs.js';
import { VehicleFolderQueries } from '../vehicle-folder.queries.js';
import { VehicleFolderView } from './vehicle-folder.dto.js';
import { DocumentView, ManifestQuery, RequestDocumentDto, VerifiedDocumentView } from './document.dto.js';

const PDF = { content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } };

const pdf = ({ content, fileName }: DocumentContent): StreamableFile =>
  new StreamableFile(content, {
    type: 'application/pdf',
    disposition: `attachment; filename="${fileName}"`,
    length: content.length,
  });

@ApiTags('documents')
@Controller()
export class DocumentController {
  constructor(
    private readonly commands: DocumentCommands,
    private readonly queries: DocumentQueries,
    private readonly packs: PrintPacks,
    private readonly folders: VehicleFolderQueries,
    private readonly manifests: Manifests,
  ) {}

  @Post('consignments/:id/documents')
  @Allow('document:render')
  @ApiCreatedResponse({ type: DocumentView, description: 'Asked for; a job makes it.' })
  request(@Param('id', IdPipe) id: string, @Body() dto: RequestDocumentDto): Promise<DocumentView> {
    return this.commands.request(id, dto).then((documentId) => this.queries.one(documentId));
  }

  @Get('consignments/:id/documents')
  @Allow('document:read')
  @ApiOkResponse({ type: pageOf(DocumentView) })
  list(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<Page<DocumentView>> {
    return this.queries.ofConsignment(id, query);
  }

  @Get('documents/:id')
  @Allow('document:read')
  @ApiOkResponse({ type: DocumentView })
  one(@Param('id', IdPipe) id: string): Promise<DocumentView> {
    return this.queries.one(id);
  }

  @Get('documents/:id/content')
  @Allow('document:read')
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOkResponse(PDF)
  content(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return this.queries.content(id).then(pdf);
  }

  /** All papers of a consignment in one file; what is missing stands on its first sheet. */
  @Get('consignments/:id/print-pack')
  @Allow('document:read')
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOkResponse(PDF)
  packOfConsignment(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return this.packs.ofConsignment(id).then(pdf);
  }

  /** All papers of a convoy in one file, by vehicle; what is missing stands on its first sheet. */
  @Get('convoys/:id/print-pack')
  @Allow('convoy:read')
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOkResponse(PDF)
  packOfConvoy(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return this.packs.ofConvoy(id).then(pdf);
  }

  /** The papers of one vehicle of a convoy: its way, its drivers' letters, and everything that it carries. */
  @Get('convoys/:id/vehicles/:vehicleId/print-pack')
  @Allow('convoy:read')
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOkResponse(PDF)
  packOfVehicle(
    @Param('id', IdPipe) id: string,
    @Param('vehicleId', IdPipe) vehicleId: string,
  ): Promise<StreamableFile> {
    return this.packs.ofVehicle(id, vehicleId).then(pdf);
  }

  /** What belongs on one vehicle of a convoy as it stands now: units, weights, places, and what to look at. */
  @Get('convoys/:id/vehicles/:vehicleId/manifest')
  @Allow('convoy:read')
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOkResponse(PDF)
  manifest(
    @Param('id', IdPipe) id: string,
    @Param('vehicleId', IdPipe) vehicleId: string,
    @Query() { languages }: ManifestQuery,
  ): Promise<StreamableFile> {
    return this.manifests.ofVehicle(id, vehicleId, languages).then(pdf);
  }

  /** What each vehicle of a convoy takes along, and what is missing. */
  @Get('convoys/:id/folder')
  @Allow('convoy:read')
  @ApiOkResponse({ type: VehicleFolderView, isArray: true })
  folderOfConvoy(@Param('id', IdPipe) id: string): Promise<VehicleFolderView[]> {
    return this.folders.ofConvoy(id);
  }

  /** Whether a printed paper is genuine: the address in its QR code. */
  @Get('verify/:token')
  @Allow('document:verify')
  @ApiOkResponse({ type: VerifiedDocumentView })
  verify(@Param('token') token: string): Promise<VerifiedDocumentView> {
    return this.queries.verified(token);
  }
}
