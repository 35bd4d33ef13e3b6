import { type Group, pageAddress } from '#libs/accounts';
import type { TaskKind, TaskQueries } from '#libs/overviews';
import type { Text } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { deadlineTexts } from './domain/deadline.texts.js';
import type { Entry } from './domain/entry.js';

type Task = Awaited<ReturnType<TaskQueries['own']>>['items'][number];

/** What is an entry of its own, from departure to arrival. */
const MOVEMENTS: readonly TaskKind[] = ['convoy_to_confirm'];
/** So long before a moment its entry begins: what ends then is to be done before. */
const BEFORE_MS = 3_600_000;

/** What waits for the actor and has a date: the deadlines of the start page. */
export async function deadlineEntries(
  tx: EntityManager,
  group: Group,
  tasks: readonly Task[],
): Promise<Entry[]> {
  const dated = tasks.filter(
    ({ kind, dueAt, dueOn }) => !MOVEMENTS.includes(kind) && (dueAt !== null || dueOn !== null),
  );
  const versions = await versionsOf(tx, dated);
  return dated.map(({ kind, subject, dueAt, dueOn }) => ({
    id: `${kind}-${subject.id}`,
    version: versions.get(subject.id) ?? 0,
    when: dueAt === null ? dueOn! : { from: new Date(dueAt.getTime() - BEFORE_MS), until: dueAt },
    status: 'confirmed',
    title: deadlineTexts[kind],
    parameters: { title: subject.title.name ?? subject.title.words ?? '' },
    path: pageAddress(subject.kind, subject.id, group),
  }));
}

/** Of the things that the tasks are about. */
async function versionsOf(tx: EntityManager, tasks: readonly Task[]): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  for (const kind of new Set(tasks.map(({ subject }) => subject.kind))) {
    const ids = tasks.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.id);
    const rows = await tx.query<{ id: string; version: number }[]>(
      `select id, version from ${kind} where id = any($1)`,
      [ids],
    );
    for (const { id, version } of rows) versions.set(id, version);
  }
  return versions;
}

interface CarriedRow {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly arrival: string | null;
  readonly papers: string | null;
}

const ARRIVES: Text = {
  de: 'Spätester Ankunftstag: Sendung {reference}',
  uk: 'Останній день прибуття: вантаж {reference}',
  en: 'Latest day of arrival: consignment {reference}',
};
const PAPERS: Text = {
  de: 'Papiere gelten bis heute: Sendung {reference}',
  uk: 'Останній день дії документів: вантаж {reference}',
  en: 'Papers hold until today: consignment {reference}',
};

/** What a convoy must keep for the sake of its consignments: their latest arrivals, and until when their papers hold. */
export async function convoyDeadlines(tx: EntityManager, group: Group, convoyId: string): Promise<Entry[]> {
  const rows = await tx.query<CarriedRow[]>(
    `select c.id, c.reference, c.version, c.latest_arrival_on::text as arrival,
       least(c.code_valid_until, c.declaration_valid_until)::text as papers
     from convoy_consignment x join consignment c on c.id = x.consignment_id
     where x.convoy_id = $1 and x.left_at is null order by c.reference`,
    [convoyId],
  );
  return rows.flatMap(({ id, reference, version, arrival, papers }) => {
    const entry = (name: string, when: string, title: Text): Entry => ({
      id: `${name}-${id}`,
      version,
      when,
      status: 'confirmed',
      title,
      parameters: { reference },
      path: pageAddress('consignment', id, group),
    });
    return [
      ...(arrival === null ? [] : [entry('latest-arrival', arrival, ARRIVES)]),
      ...(papers === null ? [] : [entry('papers-until', papers, PAPERS)]),
    ];
  });
}
