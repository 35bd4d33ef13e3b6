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

type Answered = Sheet | readonly Sheet[];

/** The sheet that the route answers, the first of several, leaves as `<name>.csv`: a table of one sheet is all that CSV knows. */
export const AsCsv = (name: string): MethodDecorator =>
  applyDecorators(
    ApiOkResponse(CSV_CONTENT),
    UseInterceptors({
      intercept: (_, next) =>
        next.handle().pipe(map((sheets: Answered): StreamableFile => csvFile([sheets].flat()[0]!, name))),
    } satisfies NestInterceptor),
  );

/** The sheet or sheets that the route answers leave as the workbook `<name>.xlsx`. */
export const AsXlsx = (name: string): MethodDecorator =>
  applyDecorators(
    ApiOkResponse(XLSX_CONTENT),
    UseInterceptors({
      intercept: (_, next) => next.handle().pipe(mergeMap((sheets: Answered) => xlsxFile(sheets, name))),
    } satisfies NestInterceptor),
  );
