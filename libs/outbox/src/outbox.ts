import { ROUTES, type Events, type QueueName, type Topic } from '#libs/contracts';
import { Database } from '#libs/database';
import { newId } from '#libs/kernel';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface OutboxEvent<T extends Topic> {
  readonly topic: T;
  /** Messages of one key reach each queue one after the other, in the order in which their transactions wrote them. */
  readonly key: string;
  readonly payload: Events[T];
  /** The organisations that may be told at once that something changed. */
  readonly audience: readonly string[];
}

/** Topic → the queues that hear of it. */
export type RouteTable = Readonly<Partial<Record<Topic, readonly QueueName[]>>>;

/** Provide it to deliver by other routes than the product's own. */
export const ROUTE_TABLE = Symbol('route table');

/** Where commands put their news. A message exists exactly if the command's transaction committed. */
@Injectable()
export class Outbox {
  private readonly listeners = new Set<() => void>();
  private readonly routes: RouteTable;

  constructor(
    private readonly db: Database,
    @Optional() @Inject(ROUTE_TABLE) routes?: RouteTable,
  ) {
    this.routes = routes ?? ROUTES;
  }

  /** Writes the message and one delivery for each consuming queue, in the caller's transaction. */
  async add<T extends Topic>(tx: EntityManager, event: OutboxEvent<T>): Promise<string> {
    const id = newId();
    await tx.query(
      `with message as (
         insert into outbox_message (id, topic, key, payload, audience) values ($1, $2, $3, $4, $5))
       insert into outbox_delivery (message_id, queue, key) select $1, queue, $3 from unnest($6::text[]) queue`,
      [id, event.topic, event.key, event.payload, event.audience, this.routes[event.topic] ?? []],
    );
    this.db.afterCommit(() => this.nudge());
    return id;
  }

  /** Runs on every commit of this process that added a message: a hint, since the relay polls anyway. */
  onNudge(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private nudge(): void {
    for (const listener of this.listeners) listener();
  }
}
