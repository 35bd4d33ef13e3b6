import { createHash } from 'node:crypto';
import { currentPersonId, WITHOUT_IDEMPOTENCY } from '#libs/accounts';
import { currentActor, Database } from '#libs/database';
import { domainError } from '#libs/kernel';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { SSE_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { EntityManager } from 'typeorm';

const KeyReused = domainError('idempotency_key_reused', 'conflict', {
  de: 'Dieser Idempotency-Key wurde schon für eine andere Anfrage benutzt. Nehmen Sie einen neuen.',
  uk: 'Цей Idempotency-Key уже використано для іншого запиту. Візьміть новий.',
  en: 'This Idempotency-Key has been used for another request. Take a new one.',
});
const KeyTooLong = domainError('idempotency_key_invalid', 'invalid', {
  de: 'Ein Idempotency-Key hat 1 bis 200 sichtbare Zeichen.',
  uk: 'Idempotency-Key має містити від 1 до 200 видимих символів.',
  en: 'An Idempotency-Key has 1 to 200 visible characters.',
});

interface StoredAnswer {
  readonly request: string;
  readonly status: number;
  readonly body: unknown;
  readonly etag: string | null;
}

/**
 * Runs every unsafe request in one transaction. One with an `Idempotency-Key` stores its answer in that same
 * transaction: the effect and the stored answer exist together or not at all, so a repetition gets the same answer
 * and no second effect. Refusals are not stored. Also sets `ETag` from the `version` of what is answered.
 */
@Injectable()
export class UnitOfWorkInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    if (Reflect.hasMetadata(SSE_METADATA, context.getHandler())) return next.handle();
    const run = async (): Promise<unknown> => {
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      const version = (body as { version?: unknown } | undefined)?.version;
      if (typeof version === 'number') response.setHeader('ETag', `"${version}"`);
      return body;
    };
    if (request.method === 'GET' || request.method === 'HEAD') return from(run());
    if (this.reflector.get<boolean | undefined>(WITHOUT_IDEMPOTENCY, context.getHandler()))
      return from(run());
    const key = request.headers['idempotency-key'];
    if (key === undefined || currentActor().kind !== 'person') return from(this.db.transaction(run));
    return from(this.once(String(key), request, response, run));
  }

  private async once(
    key: string,
    request: Request,
    response: Response,
    run: () => Promise<unknown>,
  ): Promise<unknown> {
    if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new KeyTooLong();
    const fingerprint = createHash('sha256')
      .update(`${request.method} ${request.originalUrl}\n${JSON.stringify(request.body) ?? ''}`)
      .digest('base64url');
    return this.db.transaction(async (tx) => {
      const stored = await claim(tx, key, fingerprint);
      if (stored) return replay(stored, fingerprint, response);
      const body = await run();
      await tx.query(
        'update idempotency_key set status = $3, body = $4, etag = $5 where person_id = $1 and key = $2',
        [
          currentPersonId(),
          key,
          response.statusCode,
          JSON.stringify(body ?? null),
          response.getHeader('ETag') ?? null,
        ],
      );
      return body;
    });
  }
}

/** Waits for a concurrent request with the same key; then either the key is ours or its answer is there. */
async function claim(tx: EntityManager, key: string, fingerprint: string): Promise<StoredAnswer | undefined> {
  const mine = await tx.query<unknown[]>(
    `insert into idempotency_key (person_id, key, request) values ($1, $2, $3)
     on conflict do nothing returning key`,
    [currentPersonId(), key, fingerprint],
  );
  if (mine.length > 0) return undefined;
  const [stored] = await tx.query<StoredAnswer[]>(
    'select request, status, body, etag from idempotency_key where person_id = $1 and key = $2',
    [currentPersonId(), key],
  );
  return stored;
}

function replay(stored: StoredAnswer, fingerprint: string, response: Response): unknown {
  if (stored.request !== fingerprint) throw new KeyReused();
  response.status(stored.status).setHeader('Idempotency-Replayed', 'true');
  if (stored.etag !== null) response.setHeader('ETag', stored.etag);
  return stored.body ?? undefined;
}
