import { preferredLanguage, type Language } from '#libs/kernel';
import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  type NestInterceptor,
  type StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Request } from 'express';
import { map, mergeMap } from 'rxjs';
import { CSV_CONTENT, csvFile, type Sheet, XLSX_CONTENT, xlsxFile } from './spreadsheet.js';

/** The best of our languages for `Accept-Language`. */
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  preferredLanguage(context.switchToHttp().getRequest<Request>().headers['accept-language']),
);

/** The sheet that the route answers leaves as `<name>.csv`. */
export const AsCsv = (name: string): MethodDecorator =>
  applyDecorators(
    ApiOkResponse(CSV_CONTENT),
    UseInterceptors({
      intercept: (_, next) => next.handle().pipe(map((sheet: Sheet): StreamableFile => csvFile(sheet, name))),
    } satisfies NestInterceptor),
  );

/** The sheet that the route answers leaves as the workbook `<name>.xlsx`. */
export const AsXlsx = (name: string): MethodDecorator =>
  applyDecorators(
    ApiOkResponse(XLSX_CONTENT),
    UseInterceptors({
      intercept: (_, next) => next.handle().pipe(mergeMap((sheet: Sheet) => xlsxFile(sheet, name))),
    } satisfies NestInterceptor),
  );
