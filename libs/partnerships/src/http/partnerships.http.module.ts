import { Module } from '@nestjs/common';
import { PartnershipQueries } from '../partnership.queries.js';
import { PartnershipListController } from './partnership-list.controller.js';
import { PartnershipController } from './partnership.controller.js';

@Module({ controllers: [PartnershipListController, PartnershipController], providers: [PartnershipQueries] })
export class PartnershipsHttpModule {}
