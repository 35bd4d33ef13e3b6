import { Database, runAs } from '#libs/database';
import { type DomainError, system } from '#libs/kernel';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { FileIsMissing, FilesUnavailable } from './file.errors.js';
import { OBJECT_STORE } from './stores/configured-store.js';
import { isContentOf, keyFor, type ObjectStore } from './stores/object-store.js';

/** What the row of a file says of its bytes: they are in it, or under a key of the store. */
export interface StoredBytes {
  readonly content: Buffer | null;
  readonly objectKey: string | null;
}

export interface KeptBytes extends StoredBytes {
  /** Where they lie outside the row. */
  readonly objectBytes: number | null;
}

/** Keeps the bytes of files where the configuration says, and finds them again. Who may ask is decided by the row. */
@Injectable()
export class Objects {
  private readonly log = new Logger('Objects');

  constructor(
    private readonly db: Database,
    @Inject(OBJECT_STORE) private readonly store: ObjectStore | null,
  ) {}

  /**
   * Before the transaction that writes the row, and outside of any: the key is noted, then the bytes are kept, then the
   * row may name them. What no row names after a day is removed. @throws FilesUnavailable
   */
  async keep(content: Buffer): Promise<KeptBytes> {
    if (!this.store) return { content, objectKey: null, objectBytes: null };
    const objectKey = keyFor(content);
    await runAs(system('files'), () =>
      this.db.transaction((tx) => tx.query('insert into stored_object (key) values ($1)', [objectKey])),
    );
    await this.asked(this.store.put(objectKey, content));
    return { content: null, objectKey, objectBytes: content.length };
  }

  /** @throws FileIsMissing where the store has lost or changed it; FilesUnavailable where it does not answer */
  async read({ content, objectKey }: StoredBytes): Promise<Buffer> {
    if (content) return content;
    if (objectKey === null || !this.store) throw this.missing(objectKey ?? 'without a key');
    const found = await this.asked(this.store.get(objectKey));
    if (!found || !isContentOf(objectKey, found)) throw this.missing(objectKey);
    return found;
  }

  private async asked<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      this.log.error(
        'The file storage does not answer',
        error instanceof Error ? error.stack : String(error),
      );
      throw new FilesUnavailable();
    }
  }

  private missing(key: string): DomainError {
    this.log.error(`A stored file is missing or was changed: ${key}`);
    return new FileIsMissing();
  }
}
