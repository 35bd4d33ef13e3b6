import { Addressees, SignInThrottle } from '#libs/accounts';
import { FilesModule } from '#libs/files';
import { MatchingModule } from '#libs/matching';
import { PicturesModule } from '#libs/pictures';
import { SpreadsheetsModule } from '#libs/spreadsheets';
import { WarehousesModule } from '#libs/warehouses';
import { type DynamicModule, Module } from '@nestjs/common';
import { ConsignmentEnd } from '../consignment-end.js';
import { ConsignmentPlanning } from '../consignment-planning.js';
import { ConsignmentCommands } from '../consignment.commands.js';
import { DeliveryContacts } from '../delivery-contacts.js';
import { HandoverBook } from '../handover.book.js';
import { HandoverByLinkCommands } from '../handover-by-link.commands.js';
import { HANDOVER_ADDRESS, HandoverLinksCommands } from '../handover-links.commands.js';
import { HandoverPicturesCommands } from '../handover-pictures.commands.js';
import { HandoverStock } from '../handover-stock.js';
import { HandoverCommands } from '../handover.commands.js';
import { HoursCommands } from '../hours.commands.js';
import { HoursQueries } from '../hours.queries.js';
import { OfficialPapersCommands } from '../official-papers.commands.js';
import { OfficialPapersQueries } from '../official-papers.queries.js';
import { PackingListCommands } from '../packing-list.commands.js';
import { PackingListQueries } from '../packing-list.queries.js';
import { PackingCommands } from '../packing.commands.js';
import { PackingQueries } from '../packing.queries.js';
import { PapersCommands } from '../papers.commands.js';
import { ShipmentsModule } from '../shipments.module.js';
import { SystemListQueries } from '../system-list.queries.js';
import { UnitCounts } from '../unit-counts.js';
import { ConsignmentListController } from './consignment-list.controller.js';
import { ConsignmentController } from './consignment.controller.js';
import { DeliveryContactController } from './delivery-contact.controller.js';
import { HandoverLinkController } from './handover-link.controller.js';
import { HandoverPictureController } from './handover-picture.controller.js';
import { HoursController } from './hours.controller.js';
import { OfficialPaperController } from './official-paper.controller.js';
import { PackingListController } from './packing-list.controller.js';
import { PackingController } from './packing.controller.js';
import { PapersController } from './papers.controller.js';
import { SystemListController } from './system-list.controller.js';

@Module({
  imports: [
    FilesModule,
    MatchingModule,
    PicturesModule,
    ShipmentsModule,
    SpreadsheetsModule,
    WarehousesModule,
  ],
  controllers: [
    ConsignmentListController,
    ConsignmentController,
    DeliveryContactController,
    HandoverLinkController,
    HandoverPictureController,
    HoursController,
    OfficialPaperController,
    PackingController,
    PackingListController,
    PapersController,
    SystemListController,
  ],
  providers: [
    Addressees,
    ConsignmentCommands,
    ConsignmentEnd,
    ConsignmentPlanning,
    DeliveryContacts,
    HandoverBook,
    HandoverByLinkCommands,
    HandoverCommands,
    HandoverLinksCommands,
    HandoverPicturesCommands,
    HandoverStock,
    HoursCommands,
    HoursQueries,
    OfficialPapersCommands,
    OfficialPapersQueries,
    PackingCommands,
    PackingListCommands,
    PackingListQueries,
    PackingQueries,
    PapersCommands,
    SignInThrottle,
    SystemListQueries,
    UnitCounts,
  ],
})
export class ShipmentsHttpModule {
  /** `publicUrl` is the address under which people reach us. */
  static of({ publicUrl }: { publicUrl: string }): DynamicModule {
    return {
      module: ShipmentsHttpModule,
      providers: [{ provide: HANDOVER_ADDRESS, useValue: publicUrl }],
    };
  }
}
