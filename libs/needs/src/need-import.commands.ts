import { currentPersonId } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { ImportHasMovedOn, ImportIsUndone, MAX_LINES } from '#libs/spreadsheets';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NeedLine } from './domain/need-line.entity.js';
import type { Need } from './domain/need.entity.js';
import { NeedIsFull } from './domain/need.errors.js';
import type { CreateNeedDto, NeedLineDto } from './http/need.dto.js';
import { NeedLines } from './need-lines.js';
import { NeedCommands } from './need.commands.js';
import { lockNeed } from './need.lock.js';

/** A line as it is kept, whatever its position. */
const SNAPSHOT = `select coalesce(jsonb_agg(to_jsonb(l) - 'position' order by l.id), '[]') as lines
  from need_line l where l.need_id = $1 and l.id = any($2)`;

interface Imported {
  readonly needId: string;
  readonly importId: string;
}

/** Lines of a table, put into a draft together and taken out together. */
@Injectable()
export class NeedImportCommands {
  constructor(
    private readonly db: Database,
    private readonly lines: NeedLines,
    private readonly needs: NeedCommands,
  ) {}

  /** A new draft with these lines. */
  create(dto: CreateNeedDto): Promise<Imported> {
    return this.db.transaction(async (tx) => {
      const needId = await this.needs.create(dto);
      const need = await lockNeed(tx, needId);
      return { needId, importId: await kept(tx, need, need.lines, true) };
    });
  }

  /** Adds the lines behind those that are there, all of them or none. */
  add(needId: string, dtos: readonly NeedLineDto[]): Promise<Imported> {
    return this.db.transaction(async (tx) => {
      const need = await lockNeed(tx, needId);
      need.assertDraft();
      const count = need.lines.length + dtos.length;
      if (count > MAX_LINES) throw new NeedIsFull({ max: MAX_LINES, count });
      const added = await this.lines.of(tx, need, dtos);
      added.forEach((line, index) => (line.position = need.lines.length + index + 1));
      need.change(new Date());
      need.lines = [...need.lines, ...added];
      await tx.insert(NeedLine, added);
      await tx.save(need);
      return { needId, importId: await kept(tx, need, added, false) };
    });
  }

  /**
   * Takes exactly these lines out again; a need that was written for them and has no other line is withdrawn.
   * @throws ImportHasMovedOn when anything else happened with one of them.
   */
  undo(needId: string, importId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const need = await lockNeed(tx, needId);
      const [imported] = await tx.query<{ lines: { id: string }[]; beganNeed: boolean; undone: boolean }[]>(
        `select lines, began_need as "beganNeed", undone_at is not null as undone from need_import
         where id = $1 and need_id = $2`,
        [importId, needId],
      );
      if (!imported) throw new NotFound();
      if (imported.undone) throw new ImportIsUndone();
      need.assertDraft();
      const ids = new Set(imported.lines.map((line) => line.id));
      await assertUntouched(tx, needId, importId, [...ids]);
      const left = need.lines.filter((line) => !ids.has(line.id));
      left.forEach((line, index) => (line.position = index + 1));
      need.lines = left;
      need.change(new Date());
      await tx.save(need);
      await tx.query('update need_import set undone_at = now() where id = $1', [importId]);
      if (imported.beganNeed && left.length === 0) await this.needs.close(needId, 'withdrawn', undefined);
    });
  }
}

/** Remembers the lines as they are now. Answers the id of the import. */
async function kept(
  tx: EntityManager,
  need: Need,
  lines: readonly NeedLine[],
  beganNeed: boolean,
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into need_import (id, need_id, owner_id, lines, began_need, created_by)
     select $3, $1, $4, s.lines, $5, $6 from (${SNAPSHOT}) s`,
    [need.id, lines.map((line) => line.id), id, need.ownerId, beganNeed, currentPersonId()],
  );
  return id;
}

/** @throws ImportHasMovedOn when a line was changed or removed, or has got a picture or a proposed item. */
async function assertUntouched(
  tx: EntityManager,
  needId: string,
  importId: string,
  ids: readonly string[],
): Promise<void> {
  const [{ untouched }] = await tx.query<[{ untouched: boolean }]>(
    `select s.lines = i.lines and not exists (select from picture where need_line_id = any($2))
        and not exists (select from item_proposal where need_line_id = any($2)) as untouched
     from need_import i, (${SNAPSHOT}) s where i.id = $3`,
    [needId, ids, importId],
  );
  if (!untouched) throw new ImportHasMovedOn();
}
