import { CatalogueModule } from '#libs/catalogue';
import { Module } from '@nestjs/common';
import { NeedCommands } from '../need.commands.js';
import { NeedQueries } from '../need.queries.js';
import { NeedController } from './need.controller.js';

@Module({
  imports: [CatalogueModule],
  controllers: [NeedController],
  providers: [NeedCommands, NeedQueries],
})
export class NeedsHttpModule {}
