import { currentPersonId } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { ImportHasMovedOn, ImportIsUndone, MAX_LINES } from '#libs/spreadsheets';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PledgeLine } from './domain/pledge-line.entity.js';
import type { PledgeLineDto } from './http/pledge.dto.js';
import { PledgeIsFull } from './import/import.errors.js';
import { PledgeLines } from './pledge-lines.js';
import { lockPledge } from './pledge.lock.js';

/** A line as it is kept, whatever its position. */
const SNAPSHOT = `select coalesce(jsonb_agg(to_jsonb(l) - 'position' order by l.id), '[]') as lines
  from pledge_line l where l.pledge_id = $1 and l.id = any($2)`;

/** Lines of a table, put into a draft together and taken out together. */
@Injectable()
export class PledgeImportCommands {
  constructor(
    private readonly db: Database,
    private readonly lines: PledgeLines,
  ) {}

  /** Adds the lines behind those that are there, all of them or none. Answers the id of the import. */
  add(pledgeId: string, dtos: readonly PledgeLineDto[]): Promise<string> {
    return this.db.transaction(async (tx) => {
      const pledge = await lockPledge(tx, pledgeId, 'pledge:write');
      pledge.assertDraft();
      const count = pledge.lines.length + dtos.length;
      if (count > MAX_LINES) throw new PledgeIsFull({ max: MAX_LINES, count });
      const added = await this.lines.of(tx, pledge, dtos);
      added.forEach((line, index) => (line.position = pledge.lines.length + index + 1));
      pledge.write([...pledge.lines, ...added], currentPersonId(), new Date());
      await tx.insert(PledgeLine, added);
      await tx.save(pledge);
      const id = newId();
      await tx.query(
        `insert into pledge_import (id, pledge_id, giver_id, lines, created_by)
         select $3, $1, $4, s.lines, $5 from (${SNAPSHOT}) s`,
        [pledge.id, added.map((line) => line.id), id, pledge.giverId, currentPersonId()],
      );
      return id;
    });
  }

  /** Takes exactly these lines out again. @throws ImportHasMovedOn when anything else happened with one of them. */
  undo(pledgeId: string, importId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const pledge = await lockPledge(tx, pledgeId, 'pledge:write');
      const [imported] = await tx.query<{ lines: { id: string }[]; undone: boolean }[]>(
        'select lines, undone_at is not null as undone from pledge_import where id = $1 and pledge_id = $2',
        [importId, pledgeId],
      );
      if (!imported) throw new NotFound();
      if (imported.undone) throw new ImportIsUndone();
      pledge.assertDraft();
      const ids = new Set(imported.lines.map((line) => line.id));
      await assertUntouched(tx, pledgeId, importId, [...ids]);
      const kept = pledge.lines.filter((line) => !ids.has(line.id));
      kept.forEach((line, index) => (line.position = index + 1));
      pledge.write(kept, currentPersonId(), new Date());
      await tx.save(pledge);
      await tx.query('update pledge_import set undone_at = now() where id = $1', [importId]);
    });
  }
}

/** @throws ImportHasMovedOn when a line was changed or removed, or has got a picture. */
async function assertUntouched(
  tx: EntityManager,
  pledgeId: string,
  importId: string,
  ids: readonly string[],
): Promise<void> {
  const [{ untouched }] = await tx.query<[{ untouched: boolean }]>(
    `select s.lines = i.lines and not exists (select from picture where pledge_line_id = any($2)) as untouched
     from pledge_import i, (${SNAPSHOT}) s where i.id = $3`,
    [pledgeId, ids, importId],
  );
  if (!untouched) throw new ImportHasMovedOn();
}
