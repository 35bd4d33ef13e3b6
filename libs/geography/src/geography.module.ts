import { Module } from '@nestjs/common';
import { GeographyQueries } from './geography.queries.js';

@Module({ providers: [GeographyQueries], exports: [GeographyQueries] })
export class GeographyModule {}
