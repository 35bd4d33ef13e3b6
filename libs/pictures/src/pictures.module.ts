import { FilesModule } from '#libs/files';
import { Module } from '@nestjs/common';
import { PictureStore } from './picture.store.js';

/** What other libs use of pictures. */
@Module({
  imports: [FilesModule],
  providers: [PictureStore],
  exports: [PictureStore],
})
export class PicturesModule {}
