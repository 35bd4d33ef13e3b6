import { Module } from '@nestjs/common';
import { GeographyModule } from '../geography.module.js';
import { GeographyController } from './geography.controller.js';

@Module({ imports: [GeographyModule], controllers: [GeographyController] })
export class GeographyHttpModule {}
