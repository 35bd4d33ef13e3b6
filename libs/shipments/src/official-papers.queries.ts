import { Database } from '#libs/database';
import { Objects, type StoredBytes } from '#libs/files';
import { NotFound } from '#libs/http';
import type { Text } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConsignmentReadiness } from './consignment-readiness.js';
import { Consignment } from './domain/consignment.entity.js';
import { officialPaperNames } from './domain/official-paper.js';
import type { OfficialPapersView, PaperFileView } from './http/official-paper.dto.js';

type FileRow = PaperFileView & { readonly paperId: string };

/** Reads; row-level security shows official papers to those who take part in the consignment. */
@Injectable()
export class OfficialPapersQueries {
  constructor(
    private readonly db: Database,
    private readonly readiness: ConsignmentReadiness,
    private readonly objects: Objects,
  ) {}

  /** @throws NotFound */
  of(consignmentId: string): Promise<OfficialPapersView> {
    return this.db.read(async (tx) => {
      const consignment = await tx.findOneBy(Consignment, { id: consignmentId });
      if (!consignment) throw new NotFound();
      const { plannedOn, light, papers } = await this.readiness.of(tx, consignment);
      const files = await filesOf(tx, consignmentId);
      const names = await namesOf(tx, [consignment.giverId, consignment.recipientId, consignment.operatorId]);
      const suppliers = {
        giver: consignment.giverId,
        recipient: consignment.recipientId,
        operator: consignment.operatorId,
      };
      return {
        borderOn: plannedOn,
        light,
        version: consignment.version,
        papers: papers.map(({ isDue: _, ...paper }) => ({
          ...paper,
          name: officialPaperNames[paper.paper],
          organisationName: names.get(suppliers[paper.suppliedBy])!,
          files: files.filter(({ paperId }) => paperId === paper.id).map(({ paperId: __, ...file }) => file),
        })),
      };
    });
  }

  /** @throws NotFound, FileIsMissing, FilesUnavailable */
  async file(id: string): Promise<{ name: string; content: Buffer }> {
    const [file] = await this.db.read((tx) =>
      tx.query<(StoredBytes & { name: string })[]>(
        'select name, content, object_key as "objectKey" from official_paper_file where id = $1',
        [id],
      ),
    );
    if (!file) throw new NotFound();
    return { name: file.name, content: await this.objects.read(file) };
  }

  /** @throws NotFound */
  async fileView(id: string): Promise<PaperFileView> {
    const [file] = await this.db.read((tx) => tx.query<FileRow[]>(`${SELECT_FILE} where f.id = $1`, [id]));
    if (!file) throw new NotFound();
    const { paperId: _, ...view } = file;
    return view;
  }
}

const SELECT_FILE = `
  select f.id, f.paper_id as "paperId", f.name, f.pages, coalesce(f.object_bytes, octet_length(f.content)) as bytes, f.owner_id as "ownerId",
    o.name as "ownerName", f.created_at as "createdAt"
  from official_paper_file f join organisation o on o.id = f.owner_id`;

const filesOf = (tx: EntityManager, consignmentId: string): Promise<FileRow[]> =>
  tx.query(
    `${SELECT_FILE} join official_paper p on p.id = f.paper_id where p.consignment_id = $1 order by f.id`,
    [consignmentId],
  );

async function namesOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Text>> {
  const rows = await tx.query<{ id: string; name: Text }[]>(
    'select id, name from organisation where id = any($1)',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
