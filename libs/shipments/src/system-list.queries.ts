import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import type { Language } from '#libs/kernel';
import { readTable } from '#libs/spreadsheets';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { packedLines } from './consignment-readiness.js';
import { Consignment } from './domain/consignment.entity.js';
import type { PackedLine, SystemLine } from './domain/readiness.js';
import { aligned, compareLists } from './domain/system-list.js';
import { readSystemList } from './domain/system-list.reading.js';
import type { ComparedLineView, SystemListPreviewView, SystemListView } from './http/system-list.dto.js';

/** The packed list beside the one of the Ukrainian system; row-level security shows it to those who take part. */
@Injectable()
export class SystemListQueries {
  constructor(private readonly db: Database) {}

  /** @throws NotFound */
  of(consignmentId: string): Promise<SystemListView> {
    return this.db.read(async (tx) => {
      const { consignment, packed } = await bothSides(tx, consignmentId);
      const { systemList, systemListMatches, version } = consignment;
      const state = systemList ? 'compared' : systemListMatches ? 'said_equal' : 'unknown';
      return { state, lines: systemList ? compared(packed, systemList) : [], version };
    });
  }

  /** What a CSV or XLSX file says; nothing is kept. @throws NotFound, TableUnreadable, SystemListUnknown, TableIsEmpty */
  async read(consignmentId: string, file: Buffer, language: Language): Promise<SystemListPreviewView> {
    const { lines, errors } = readSystemList(await readTable(file, language), language);
    return this.db.read(async (tx) => {
      const { consignment, packed } = await bothSides(tx, consignmentId);
      const systemList = aligned(packed, lines);
      return { systemList, lines: compared(packed, systemList), errors, version: consignment.version };
    });
  }
}

async function bothSides(
  tx: EntityManager,
  id: string,
): Promise<{ consignment: Consignment; packed: readonly PackedLine[] }> {
  const consignment = await tx.findOneBy(Consignment, { id });
  if (!consignment) throw new NotFound();
  return { consignment, packed: await packedLines(tx, [id]) };
}

const compared = (packed: readonly PackedLine[], listed: readonly SystemLine[]): ComparedLineView[] =>
  compareLists(packed, listed).map(({ packed: own, ...line }) => ({
    ...line,
    packed: own && { name: own.name, quantity: own.quantity, weightG: own.weightG },
    differences: [...line.differences],
  }));
