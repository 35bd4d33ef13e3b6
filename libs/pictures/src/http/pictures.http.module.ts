import { Module } from '@nestjs/common';
import { ImageQueue } from '../image.queue.js';
import { PictureCommands } from '../picture.commands.js';
import { PictureQueries } from '../picture.queries.js';
import { PictureController } from './picture.controller.js';

@Module({ controllers: [PictureController], providers: [ImageQueue, PictureCommands, PictureQueries] })
export class PicturesHttpModule {}
