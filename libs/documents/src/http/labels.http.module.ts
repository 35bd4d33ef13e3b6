import { WarehousesModule } from '#libs/warehouses';
import { type DynamicModule, Module } from '@nestjs/common';
import { LABEL_ADDRESS, LabelPrints } from '../labels.js';
import { DocumentsHttpModule } from './documents.http.module.js';
import { LabelController } from './label.controller.js';

@Module({})
export class LabelsHttpModule {
  /** `publicUrl` is the address under which people reach us. */
  static of({ publicUrl }: { publicUrl: string }): DynamicModule {
    return {
      module: LabelsHttpModule,
      imports: [DocumentsHttpModule, WarehousesModule],
      controllers: [LabelController],
      providers: [{ provide: LABEL_ADDRESS, useValue: publicUrl }, LabelPrints],
    };
  }
}
