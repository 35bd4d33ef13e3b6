import { CatalogueModule } from '#libs/catalogue';
import { Module } from '@nestjs/common';
import { NeedLineCommands } from '../need-line.commands.js';
import { NeedLines } from '../need-lines.js';
import { NeedCommands } from '../need.commands.js';
import { NeedQueries } from '../need.queries.js';
import { NeedLineController } from './need-line.controller.js';
import { NeedController } from './need.controller.js';

@Module({
  imports: [CatalogueModule],
  controllers: [NeedController, NeedLineController],
  providers: [NeedCommands, NeedLineCommands, NeedLines, NeedQueries],
})
export class NeedsHttpModule {}
