import { createHash } from 'node:crypto';
import { currentPersonId, Forbidden, mayAt, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { Files, type KeptBytes, Objects, type StoredFile } from '#libs/files';
import { NotFound, requireVersion } from '#libs/http';
import { kyivDay, newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { consignmentEvent } from './consignment.events.js';
import { lockConsignment } from './consignment.lock.js';
import { Consignment } from './domain/consignment.entity.js';
import { NoSuchLine } from './domain/consignment.errors.js';
import {
  AppliedInFuture,
  FileIdTaken,
  NoSuchNumber,
  NumberedElsewhere,
  PaperOfAVehicle,
  PaperOfNoVehicle,
  TooManyFiles,
} from './domain/official-paper.errors.js';
import {
  canBeNumberOf,
  NUMBERED_BY_CONSIGNMENT,
  OF_A_VEHICLE,
  type OfficialPaper,
} from './domain/official-paper.js';
import { type AddPaperFileQuery, MAX_FILES, type WriteOfficialPaperDto } from './http/official-paper.dto.js';

/** What authorities and insurers issue: its number, validity and file, written down by those who take part. */
@Injectable()
export class OfficialPapersCommands {
  constructor(
    private readonly db: Database,
    private readonly files: Files,
    private readonly objects: Objects,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Writes down that a paper is wanted and what is known of it; stamps come back after the departure, so it stays open.
   * @throws NumberedElsewhere, NoSuchNumber, AppliedInFuture, PaperOfAVehicle, PaperOfNoVehicle, NoSuchLine
   */
  write(consignmentId: string, dto: WriteOfficialPaperDto, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await this.lock(tx, consignmentId);
      requireVersion(consignment, version);
      assertSensible(dto);
      const id = await ensured(tx, consignment, dto);
      for (const [field, column] of COLUMNS)
        if (dto[field] !== undefined)
          await tx.query(`update official_paper set ${column} = $2 where id = $1`, [id, dto[field]]);
      await this.changed(tx, consignment);
    });
  }

  /** It is not wanted after all; its files go with it. @throws NotFound; ConsignmentHasLeft */
  remove(id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await this.lock(tx, await consignmentOf(tx, id));
      consignment.assertNotLeft();
      await tx.query('delete from official_paper where id = $1', [id]);
      await this.changed(tx, consignment);
    });
  }

  /**
   * Keeps a file of a paper, rewritten outside of any transaction. The same bytes again under the same id are the same
   * file. Answers its id. @throws FileUnreadable, QuotaReached, TooManyFiles, FileIdTaken
   */
  async addFile(query: AddPaperFileQuery, sent: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(sent).digest();
    const known = await this.db.read(async (tx) => {
      ownerAmong(await parties(tx, query.consignmentId));
      return query.fileId !== undefined && (await sentBefore(tx, query.fileId, sha256));
    });
    if (known) return query.fileId!;
    const file = await this.files.pdfOf(sent);
    const bytes = await this.objects.keep(file.content);
    return this.db.transaction((tx) => this.keep(tx, query, file, bytes, sha256));
  }

  /** @throws NotFound; Forbidden for a file of another side */
  removeFile(id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [file] = await tx.query<{ ownerId: string; consignmentId: string }[]>(
        `select f.owner_id as "ownerId", p.consignment_id as "consignmentId"
         from official_paper_file f join official_paper p on p.id = f.paper_id where f.id = $1`,
        [id],
      );
      if (!file) throw new NotFound();
      requireAt('consignment:papers', file.ownerId);
      const consignment = await this.lock(tx, file.consignmentId);
      await tx.query('delete from official_paper_file where id = $1', [id]);
      await this.changed(tx, consignment);
    });
  }

  private async keep(
    tx: EntityManager,
    query: AddPaperFileQuery,
    file: StoredFile,
    bytes: KeptBytes,
    sha256: Buffer,
  ): Promise<string> {
    const consignment = await this.lock(tx, query.consignmentId);
    const ownerId = ownerAmong(consignment.parties);
    const id = query.fileId ?? newId();
    if (await sentBefore(tx, id, sha256)) return id;
    const paperId = await ensured(tx, consignment, query);
    const [{ count }] = await tx.query<[{ count: number }]>(
      'select count(*)::int as count from official_paper_file where paper_id = $1',
      [paperId],
    );
    if (count >= MAX_FILES) throw new TooManyFiles({ max: MAX_FILES });
    await this.files.assertRoom(tx, ownerId, file.content.length);
    const added = await tx.query<unknown[]>(
      `insert into official_paper_file (id, paper_id, owner_id, name, pages, content, sent_sha256, created_by, object_key,
         object_bytes) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing returning id`,
      [
        ...[id, paperId, ownerId, query.name, file.pages, bytes.content, sha256, currentPersonId()],
        ...[bytes.objectKey, bytes.objectBytes],
      ],
    );
    if (added.length === 0) throw new FileIdTaken({}, 'fileId');
    await this.changed(tx, consignment);
    return id;
  }

  private async lock(tx: EntityManager, id: string): Promise<Consignment> {
    const consignment = await lockConsignment(tx, id);
    requireAt('consignment:papers', ...consignment.parties);
    return consignment;
  }

  private async changed(tx: EntityManager, consignment: Consignment): Promise<void> {
    await tx.increment(Consignment, { id: consignment.id }, 'version', 1);
    await this.outbox.add(tx, {
      topic: 'consignment.changed',
      key: consignment.id,
      payload: consignmentEvent(consignment),
      audience: consignment.parties,
    });
  }
}

const COLUMNS = [
  ['number', 'number'],
  ['validUntil', 'valid_until'],
  ['appliedOn', 'applied_on'],
] as const;

function assertSensible({ paper, number, validUntil, appliedOn }: WriteOfficialPaperDto): void {
  const numbered = NUMBERED_BY_CONSIGNMENT.some((one) => one === paper);
  if (numbered && number !== undefined) throw new NumberedElsewhere({}, '/number');
  if (numbered && validUntil !== undefined) throw new NumberedElsewhere({}, '/validUntil');
  if (number && !canBeNumberOf(paper, number)) throw new NoSuchNumber({}, '/number');
  if (appliedOn && appliedOn > kyivDay(new Date())) throw new AppliedInFuture({}, '/appliedOn');
}

interface Which {
  readonly paper: OfficialPaper;
  readonly consignmentLineId?: string;
}

/** The row of the paper, made where there is none yet. */
async function ensured(
  tx: EntityManager,
  consignment: Consignment,
  { paper, consignmentLineId: lineId }: Which,
): Promise<string> {
  if (OF_A_VEHICLE.includes(paper)) {
    if (lineId === undefined) throw new PaperOfAVehicle({}, '/consignmentLineId');
    await assertVehicle(tx, consignment, lineId);
  } else if (lineId !== undefined) throw new PaperOfNoVehicle({}, '/consignmentLineId');
  await tx.query(
    `insert into official_paper (id, consignment_id, kind, consignment_line_id) values ($1, $2, $3, $4)
     on conflict (consignment_id, kind, consignment_line_id) do nothing`,
    [newId(), consignment.id, paper, lineId ?? null],
  );
  const [{ id }] = await tx.query<[{ id: string }]>(
    `select id from official_paper where consignment_id = $1 and kind = $2
       and consignment_line_id is not distinct from $3`,
    [consignment.id, paper, lineId ?? null],
  );
  return id;
}

async function assertVehicle(tx: EntityManager, consignment: Consignment, lineId: string): Promise<void> {
  const vehicles = await tx.query<unknown[]>(
    `select from consignment_line l join lot on lot.id = l.lot_id join catalogue_item i on i.code = lot.item_code
     where l.id = $1 and l.consignment_id = $2 and i.vehicle_class is not null`,
    [lineId, consignment.id],
  );
  if (vehicles.length === 0) throw new NoSuchLine({}, '/consignmentLineId');
}

/** @throws NotFound */
async function parties(tx: EntityManager, consignmentId: string): Promise<string[]> {
  const consignment = await tx.findOneBy(Consignment, { id: consignmentId });
  if (!consignment) throw new NotFound();
  return consignment.parties;
}

/** The caller's organisation whose file it is. @throws Forbidden */
function ownerAmong(organisations: readonly string[]): string {
  const own = organisations.find((id) => mayAt('consignment:papers', id));
  if (own === undefined) throw new Forbidden({ roles: 'editor, warehouse, convoy_lead' });
  return own;
}

async function consignmentOf(tx: EntityManager, paperId: string): Promise<string> {
  const [paper] = await tx.query<{ consignmentId: string }[]>(
    'select consignment_id as "consignmentId" from official_paper where id = $1',
    [paperId],
  );
  if (!paper) throw new NotFound();
  return paper.consignmentId;
}

/** @throws FileIdTaken when something else was sent under this id. */
async function sentBefore(tx: EntityManager, id: string, sha256: Buffer): Promise<boolean> {
  const [before] = await tx.query<{ sha256: Buffer }[]>(
    'select sent_sha256 as sha256 from official_paper_file where id = $1',
    [id],
  );
  if (before && !before.sha256.equals(sha256)) throw new FileIdTaken({}, 'fileId');
  return before !== undefined;
}
