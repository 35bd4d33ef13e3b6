import { domainError } from '#libs/kernel';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';

export interface RawBodyRules {
  /** The media types that are taken. */
  readonly types: readonly string[];
  readonly maxBytes: number;
}

export const BodyTooLarge = domainError('body_too_large', 'too_large', {
  de: 'Die Datei ist zu groß; höchstens {maxMegabytes} MB sind möglich. Verkleinern oder teilen Sie sie.',
  uk: 'Файл завеликий; можна щонайбільше {maxMegabytes} МБ. Зменште або розділіть його.',
  en: 'The file is too large; at most {maxMegabytes} MB are possible. Make it smaller or split it.',
});
export const MediaTypeNotTaken = domainError('media_type_not_taken', 'unsupported', {
  de: 'Eine solche Datei lässt sich hier nicht annehmen. Möglich ist: {types}.',
  uk: 'Такий файл тут не приймається. Можливі типи: {types}.',
  en: 'A file of this kind is not taken here. Possible: {types}.',
});

/**
 * The bytes of the request, read only now that the policy has let the caller in, and never more than allowed.
 * @throws MediaTypeNotTaken, BodyTooLarge
 */
export const RawBody = createParamDecorator((rules: RawBodyRules, context: ExecutionContext) =>
  readBody(context.switchToHttp().getRequest<Request>(), rules),
);

/** Documents the bytes that a route takes. */
export const TakesRawBody = ({ types }: RawBodyRules): MethodDecorator =>
  applyDecorators(
    ApiConsumes(...types),
    ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }),
  );

async function readBody(request: Request, { types, maxBytes }: RawBodyRules): Promise<Buffer> {
  const encoded = (request.headers['content-encoding'] ?? 'identity') !== 'identity';
  if (encoded || !request.is([...types])) throw new MediaTypeNotTaken({ types: types.join(', ') });
  const tooLarge = new BodyTooLarge({ maxMegabytes: Math.floor(maxBytes / 1_000_000) });
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
