import { ThreadPool } from '#libs/kernel';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FileUnreadable, QuotaReached } from './file.errors.js';
import { FILE_RULES, type FileRules } from './file.rules.js';
import { ImageQueue } from './image.queue.js';
import { MAX_PAGES, type PdfTask, type RewrittenPdf } from './pdf.worker.js';

/** Longer than any honest paper takes. */
const LONGEST_MS = 20_000;
const MEGABYTE = 1_000_000;

export interface StoredFile {
  /** PDF. */
  readonly content: Buffer;
  readonly pages: number;
}

/** Takes papers in: what is kept is never what was sent, but written anew from what can be seen of it. */
@Injectable()
export class Files implements OnModuleDestroy {
  private readonly threads = new ThreadPool<PdfTask, RewrittenPdf | undefined>(
    new URL('./pdf.worker.js', import.meta.url),
  );

  constructor(
    private readonly images: ImageQueue,
    @Inject(FILE_RULES) private readonly rules: FileRules,
  ) {}

  /** Told apart by its first bytes, whatever the request calls it. @throws FileUnreadable; PicturesAreBusy */
  async pdfOf(sent: Buffer): Promise<StoredFile> {
    const isPdf = sent.subarray(0, 1024).includes('%PDF-');
    const task: PdfTask = isPdf
      ? { kind: 'pdf', bytes: sent }
      : { kind: 'jpeg', bytes: await this.images.asJpeg(sent) };
    const made = await this.threads.run(task, LONGEST_MS).catch(() => undefined);
    if (!made) throw new FileUnreadable({ maxPages: MAX_PAGES });
    return { content: Buffer.from(made.bytes), pages: made.pages };
  }

  /** @throws QuotaReached where so many bytes more are too many for the organisation. */
  async assertRoom(tx: EntityManager, organisationId: string, bytes: number): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`stored ${organisationId}`]);
    const [{ stored }] = await tx.query<[{ stored: number }]>('select stored_bytes($1)::float8 as stored', [
      organisationId,
    ]);
    const quota = this.rules.quotaMegabytes * MEGABYTE;
    if (stored + bytes > quota)
      throw new QuotaReached({
        storedMegabytes: Math.ceil(stored / MEGABYTE),
        quotaMegabytes: this.rules.quotaMegabytes,
      });
  }

  onModuleDestroy(): Promise<void> {
    return this.threads.close();
  }
}
