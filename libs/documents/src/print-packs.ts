import { Database } from '#libs/database';
import { Objects, type StoredBytes } from '#libs/files';
import { NotFound } from '#libs/http';
import type { Language } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DocumentContent } from './document.queries.js';
import { DOCUMENT_KINDS, type DocumentKind, PAPERS } from './domain/document.kinds.js';
import { NothingToPrint } from './domain/document.errors.js';
import { journeyFacts, missingOfAuthority } from './driver-papers.js';
import { Manifests } from './manifests.js';
import { PaperRenderer } from './paper-renderer.js';
import { routeSheets } from './route-sheets.js';
import type { PackedConsignment, PackedPaper, PrintPack } from './render/print-pack.render.js';

/** Both sides read the sheet that lies on top. */
const LANGUAGES: readonly Language[] = ['de', 'uk'];

export interface Group {
  readonly vehicleId?: string;
  /** Before there is a plan, nothing travels in a vehicle. */
  readonly journeyId?: string;
  readonly vehicle?: string;
  readonly consignmentIds: readonly string[];
}

interface PackedRow extends Omit<PackedConsignment, 'papers' | 'missing'> {
  readonly id: string;
  readonly hasVehicle: boolean;
  readonly papers: readonly (Omit<PackedPaper, 'content' | 'copies'> & { id: string })[];
}

/** The newest paper of each kind that is ready. */
const SELECT_PACKED = `
  select c.id, c.reference,
    (select name from organisation where id = c.recipient_id) as receiver,
    (select name from place where id = c.destination_place_id) as destination,
    exists (select from consignment_line l join lot on lot.id = l.lot_id join catalogue_item i on i.code = lot.item_code
      where l.consignment_id = c.id and i.vehicle_class is not null) as "hasVehicle",
    coalesce((select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'reference', d.reference))
      from (select distinct on (kind) id, kind, reference from document
        where consignment_id = c.id and state = 'ready' order by kind, id desc) d), '[]') as papers
  from consignment c where c.id = any($1)`;

/** What stays in the office when the goods leave. */
export const isCarried = (kind: DocumentKind): boolean => PAPERS[kind].group !== 'giver';
/** What nobody should leave without. */
export const isNeeded = (kind: DocumentKind, hasVehicle: boolean): boolean =>
  PAPERS[kind].group === 'border' || (kind === 'vehicle_handover' && hasVehicle);

/**
 * All papers of a convoy or a consignment as one file for the printer. Row-level security decides which there are; what
 * is missing stands on the first sheet.
 */
@Injectable()
export class PrintPacks {
  constructor(
    private readonly db: Database,
    private readonly manifests: Manifests,
    private readonly objects: Objects,
    private readonly renderer: PaperRenderer,
  ) {}

  /**
   * By vehicle in the order of departure, each with the sheet of its way where the caller may see it; before there is a
   * plan, by consignment. @throws NotFound, NothingToPrint
   */
  ofConvoy(id: string): Promise<DocumentContent> {
    return this.ofVehicles(id, () => true, id);
  }

  /** What travels in one vehicle of a convoy. @throws NotFound, NothingToPrint */
  ofVehicle(convoyId: string, vehicleId: string): Promise<DocumentContent> {
    return this.ofVehicles(convoyId, (group) => group.vehicleId === vehicleId, `${convoyId}-${vehicleId}`);
  }

  private async ofVehicles(
    id: string,
    isWanted: (group: Group) => boolean,
    name: string,
  ): Promise<DocumentContent> {
    const pack = await this.db.transaction(async (tx) => {
      const [convoy] = await tx.query<{ reference: string; name: string }[]>(
        'select reference, name from convoy where id = $1',
        [id],
      );
      if (!convoy) throw new NotFound();
      const groups = (await groupsOf(tx, id)).filter(isWanted);
      if (groups.length === 0) throw new NotFound();
      const pack = await this.packOf(tx, `${convoy.reference} · ${convoy.name}`, groups, isCarried);
      const carried = groups.map(
        ({ journeyId = '', consignmentIds }) => [journeyId, consignmentIds] as const,
      );
      const routes = await routeSheets(tx, id, new Map(carried));
      const journeys = await journeyFacts(tx, id, routes);
      const manifests = await this.manifests.ofConvoy(tx, id);
      return {
        ...pack,
        groups: pack.groups.map((group, index) => {
          const { journeyId = '', vehicleId = '' } = groups[index] ?? {};
          const [route, journey] = [routes.get(journeyId), journeys.get(journeyId)];
          const manifest = manifests.get(vehicleId);
          return {
            ...group,
            ...(route ? { route } : {}),
            ...(journey ? { journey, mayAuthorise: missingOfAuthority(journey).length === 0 } : {}),
            ...(manifest ? { manifest } : {}),
          };
        }),
      };
    });
    return this.print(pack, name);
  }

  /** @throws NotFound, NothingToPrint */
  async ofConsignment(id: string): Promise<DocumentContent> {
    const pack = await this.db.read(async (tx) => {
      const [consignment] = await tx.query<{ reference: string }[]>(
        'select reference from consignment where id = $1',
        [id],
      );
      if (!consignment) throw new NotFound();
      return this.packOf(tx, consignment.reference, [{ consignmentIds: [id] }], () => true);
    });
    return this.print(pack, id);
  }

  private async packOf(
    tx: EntityManager,
    subject: string,
    groups: readonly Group[],
    isPrinted: (kind: DocumentKind) => boolean,
  ): Promise<PrintPack> {
    const ids = [...new Set(groups.flatMap((group) => group.consignmentIds))];
    const rows = await tx.query<PackedRow[]>(SELECT_PACKED, [ids]);
    const contents = await this.contentsOf(
      tx,
      rows.flatMap((row) => row.papers.map((paper) => paper.id)),
    );
    const packed = new Map(
      rows.map(({ id, papers, hasVehicle, ...row }) => [
        id,
        {
          ...row,
          papers: DOCUMENT_KINDS.filter(isPrinted).flatMap((kind) =>
            papers
              .filter((paper) => paper.kind === kind)
              .flatMap((paper) => {
                const content = contents.get(paper.id);
                return content ? [{ ...paper, copies: PAPERS[kind].copies, content }] : [];
              }),
          ),
          missing: DOCUMENT_KINDS.filter(
            (kind) => isNeeded(kind, hasVehicle) && !papers.some((paper) => paper.kind === kind),
          ),
        },
      ]),
    );
    return {
      subject,
      groups: groups.map(({ vehicle, consignmentIds }) => ({
        ...(vehicle === undefined ? {} : { vehicle }),
        consignments: consignmentIds.flatMap((id) => packed.get(id) ?? []),
      })),
    };
  }

  private async contentsOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Buffer>> {
    const rows = await tx.query<(StoredBytes & { id: string })[]>(
      `select id, content, object_key as "objectKey" from document where id = any($1) and state = 'ready'`,
      [ids],
    );
    const contents = new Map<string, Buffer>();
    for (const row of rows) contents.set(row.id, await this.objects.read(row));
    return contents;
  }

  private async print(pack: PrintPack, id: string): Promise<DocumentContent> {
    assertSomething(pack);
    const content = await this.renderer.render({ paper: 'print-pack', languages: LANGUAGES, data: pack });
    return { fileName: `print-pack-${id}.pdf`, content: Buffer.from(content) };
  }
}

function assertSomething({ subject, groups }: PrintPack): void {
  const consignments = groups.flatMap((group) => group.consignments);
  if (consignments.every(({ papers }) => papers.length === 0))
    throw new NothingToPrint({
      missing: consignments.map(({ reference }) => reference).join(', ') || subject,
    });
}

export async function groupsOf(tx: EntityManager, convoyId: string): Promise<Group[]> {
  const planned = await tx.query<Group[]>(
    `select j.id as "journeyId", v.id as "vehicleId", v.label || coalesce(' · ' || v.plate, '') as vehicle,
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
