import { Module } from '@nestjs/common';
import { PartnershipQueries } from '../partnership.queries.js';
import { PartnershipController } from './partnership.controller.js';

@Module({ controllers: [PartnershipController], providers: [PartnershipQueries] })
export class PartnershipsHttpModule {}
