import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DocumentContent } from './document.queries.js';
import { NothingToPrint } from './domain/document.errors.js';
import { PaperRenderer } from './paper-renderer.js';
import { routeSheets } from './route-sheets.js';
import type { PackedConsignment, PackedPaper, PrintPack } from './render/print-pack.render.js';

/** Both sides read the sheet that lies on top. */
const LANGUAGES: readonly Language[] = ['de', 'uk'];

interface Group {
  /** Before there is a plan, nothing travels in a vehicle. */
  readonly journeyId?: string;
  readonly vehicle?: string;
  readonly consignmentIds: readonly string[];
}

interface PackedRow extends Omit<PackedConsignment, 'papers' | 'missing'> {
  readonly id: string;
  readonly papers: readonly (Omit<PackedPaper, 'content'> & { id: string })[];
}

/** The newest paper of each kind that is ready, the packing list first. */
const SELECT_PACKED = `
  select c.id, c.reference,
    (select name from organisation where id = c.recipient_id) as receiver,
    (select name from place where id = c.destination_place_id) as destination,
    coalesce((select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'reference', d.reference) order by d.kind desc)
      from (select distinct on (kind) id, kind, reference from document
        where consignment_id = c.id and state = 'ready' and kind in ('packing_list', 'handover_record')
        order by kind, id desc) d), '[]') as papers
  from consignment c where c.id = any($1)`;

/**
 * All papers of a convoy or a consignment as one file for the printer. Row-level security decides which there are; what
 * is missing stands on the first sheet.
 */
@Injectable()
export class PrintPacks {
  constructor(
    private readonly db: Database,
    private readonly renderer: PaperRenderer,
  ) {}

  /**
   * By vehicle in the order of departure, each with the sheet of its way where the caller may see it; before there is a
   * plan, by consignment. @throws NotFound, NothingToPrint
   */
  async ofConvoy(id: string): Promise<DocumentContent> {
    const pack = await this.db.transaction(async (tx) => {
      const [convoy] = await tx.query<{ reference: string; name: string }[]>(
        'select reference, name from convoy where id = $1',
        [id],
      );
      if (!convoy) throw new NotFound();
      const groups = await groupsOf(tx, id);
      const pack = await packOf(tx, `${convoy.reference} · ${convoy.name}`, groups);
      const carried = groups.map(
        ({ journeyId = '', consignmentIds }) => [journeyId, consignmentIds] as const,
      );
      const routes = await routeSheets(tx, id, new Map(carried));
      return {
        ...pack,
        groups: pack.groups.map((group, index) => {
          const route = routes.get(groups[index]?.journeyId ?? '');
          return { ...group, ...(route ? { route } : {}) };
        }),
      };
    });
    return this.print(pack, id);
  }

  /** @throws NotFound, NothingToPrint */
  async ofConsignment(id: string): Promise<DocumentContent> {
    const pack = await this.db.read(async (tx) => {
      const [consignment] = await tx.query<{ reference: string }[]>(
        'select reference from consignment where id = $1',
        [id],
      );
      if (!consignment) throw new NotFound();
      return packOf(tx, consignment.reference, [{ consignmentIds: [id] }]);
    });
    return this.print(pack, id);
  }

  private async print(pack: PrintPack, id: string): Promise<DocumentContent> {
    const content = await this.renderer.render({ paper: 'print-pack', languages: LANGUAGES, data: pack });
    return { fileName: `print-pack-${id}.pdf`, content: Buffer.from(content) };
  }
}

async function groupsOf(tx: EntityManager, convoyId: string): Promise<Group[]> {
  const planned = await tx.query<Group[]>(
    `select j.id as "journeyId", v.label || coalesce(' · ' || v.plate, '') as vehicle,
       array(select x.consignment_id from journey_consignment x where x.journey_id = j.id order by 1) as "consignmentIds"
     from journey j join vehicle v on v.id = j.vehicle_id where j.convoy_id = $1 order by j.depart_at, v.label`,
    [convoyId],
  );
  if (planned.length > 0) return planned;
  return tx.query<Group[]>(
    `select array(select consignment_id from convoy_consignment where convoy_id = $1 and left_at is null
       order by 1) as "consignmentIds"`,
    [convoyId],
  );
}

async function packOf(tx: EntityManager, subject: string, groups: readonly Group[]): Promise<PrintPack> {
  const ids = [...new Set(groups.flatMap((group) => group.consignmentIds))];
  const rows = await tx.query<PackedRow[]>(SELECT_PACKED, [ids]);
  const contents = await contentsOf(
    tx,
    rows.flatMap((row) => row.papers.map((paper) => paper.id)),
  );
  const packed = new Map(
    rows.map(({ id, papers, ...row }) => [
      id,
      {
        ...row,
        papers: papers.map((paper) => ({ ...paper, content: contents.get(paper.id) ?? Buffer.alloc(0) })),
        missing: papers.some(({ kind }) => kind === 'packing_list') ? [] : ['packing_list' as const],
      },
    ]),
  );
  if (contents.size === 0)
    throw new NothingToPrint({ missing: rows.map((row) => row.reference).join(', ') || subject });
  return {
    subject,
    groups: groups.map(({ vehicle, consignmentIds }) => ({
      ...(vehicle === undefined ? {} : { vehicle }),
      consignments: consignmentIds.flatMap((id) => packed.get(id) ?? []),
    })),
  };
}

async function contentsOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const rows = await tx.query<{ id: string; content: Buffer }[]>(
    'select id, content from document where id = any($1) and content is not null',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.content]));
}
