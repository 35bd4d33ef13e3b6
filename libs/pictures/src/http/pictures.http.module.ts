import { FilesModule } from '#libs/files';
import { Module } from '@nestjs/common';
import { PictureCommands } from '../picture.commands.js';
import { PictureQueries } from '../picture.queries.js';
import { PicturesModule } from '../pictures.module.js';
import { PictureController } from './picture.controller.js';

@Module({
  imports: [FilesModule, PicturesModule],
  controllers: [PictureController],
  providers: [PictureCommands, PictureQueries],
})
export class PicturesHttpModule {}
