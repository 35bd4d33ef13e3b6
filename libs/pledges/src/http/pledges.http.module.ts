import { CatalogueModule } from '#libs/catalogue';
import { Module } from '@nestjs/common';
import { PledgeLines } from '../pledge-lines.js';
import { PledgeCommands } from '../pledge.commands.js';
import { PledgeQueries } from '../pledge.queries.js';
import { PledgeController } from './pledge.controller.js';

@Module({
  imports: [CatalogueModule],
  controllers: [PledgeController],
  providers: [PledgeCommands, PledgeLines, PledgeQueries],
})
export class PledgesHttpModule {}
