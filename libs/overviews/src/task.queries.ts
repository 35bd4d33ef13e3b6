import { mayAt } from '#libs/accounts';
import { currentActor, Database } from '#libs/database';
import { organisationsOf } from '#libs/kernel';
import { ConsignmentReadiness } from '#libs/shipments';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { byDue, MOST_OF_A_KIND, TASK_KINDS, type TaskKind } from './domain/task.js';
import type { TasksView, TaskView } from './http/task.dto.js';
import { missingPapers } from './missing-papers.js';
import { STATEMENTS, type TaskStatement } from './task.statements.js';

/** The tasks of one kind, and how many there are in all. */
export interface TasksOfAKind {
  readonly items: readonly Omit<TaskView, 'organisationName'>[];
  readonly total: number;
}

type Row = Omit<TaskView, 'kind' | 'subject' | 'actions' | 'organisationName'> & {
  readonly id: string;
  readonly title: TaskView['subject']['title'];
  readonly total: number;
};

/**
 * What waits for the signed-in person, in the roles that they hold: derived from the state of things whenever it is
 * asked for, never stored.
 */
@Injectable()
export class TaskQueries {
  constructor(
    private readonly db: Database,
    private readonly readiness: ConsignmentReadiness,
  ) {}

  own(): Promise<TasksView> {
    return this.db.read(async (tx) => {
      const totals: TasksView['totals'] = [];
      const items: TasksOfAKind['items'][number][] = [];
      for (const kind of TASK_KINDS) {
        const found = await this.ofKind(tx, kind);
        if (found.total > 0) totals.push({ kind, total: found.total });
        items.push(...found.items);
      }
      return { totals, items: await withNames(tx, items.sort(byDue)) };
    });
  }

  private async ofKind(tx: EntityManager, kind: TaskKind): Promise<TasksOfAKind> {
    if (kind === 'papers_missing')
      return missingPapers(tx, this.readiness, organisationsWith('consignment:papers'));
    const statement = STATEMENTS[kind];
    const organisations = organisationsWith(statement.may);
    if (organisations.length === 0) return { items: [], total: 0 };
    return derived(tx, kind, statement, organisations);
  }
}

/** The organisations at which the person may do this. */
const organisationsWith = (action: Parameters<typeof mayAt>[0]): string[] =>
  organisationsOf(currentActor()).filter((id) => mayAt(action, id));

async function derived(
  tx: EntityManager,
  kind: TaskKind,
  { subject, actions, rows }: TaskStatement,
  organisations: readonly string[],
): Promise<TasksOfAKind> {
  const found = await tx.query<Row[]>(
    `select id, jsonb_build_object('name', name, 'words', words, 'language', language) as title,
       due_at as "dueAt", due_on::text as "dueOn", organisation as "organisationId", array[]::text[] as missing, null as light,
       count(*) over ()::int as total
     from (${rows}) task (id, name, words, language, due_at, due_on, organisation)
     order by coalesce(due_at, due_on + interval '22 hours') nulls last, id desc limit ${MOST_OF_A_KIND}`,
    [organisations],
  );
  return {
    items: found.map(({ id, title, total: _, ...due }) => ({
      ...due,
      kind,
      subject: { kind: subject, id, title },
      actions: [...actions],
    })),
    total: found[0]?.total ?? 0,
  };
}

async function withNames(tx: EntityManager, items: TasksOfAKind['items']): Promise<TaskView[]> {
  const rows = await tx.query<{ id: string; name: TaskView['organisationName'] }[]>(
    'select id, name from organisation where id = any($1)',
    [[...new Set(items.map((item) => item.organisationId))]],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return items.flatMap((item) => {
    const organisationName = names.get(item.organisationId);
    return organisationName ? [{ ...item, organisationName }] : [];
  });
}
