import { gzip } from 'node:zlib';
import type { NextFunction, Request, Response } from 'express';

/** Below this many characters the envelope would eat what is saved. */
const SMALL = 1024;

/**
 * What is read goes out compressed to whoever can unpack it: on a weak network lists arrive in a tenth of the time.
 * Answers to commands are not: they may carry secrets beside words of the caller, whose size would then tell of them.
 * Streams and files go out as they are.
 */
export function compressedAnswers(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'GET' || !request.acceptsEncodings('gzip')) return next();
  const send: Response['send'] = response.send.bind(response);
  response.send = (body: unknown): Response => {
    response.vary('Accept-Encoding');
    if (typeof body !== 'string' || body.length < SMALL) return send(body);
    gzip(body, (error, packed) => {
      if (error) return send(body);
      response.setHeader('Content-Encoding', 'gzip');
      return send(packed);
    });
    return response;
  };
  next();
}
