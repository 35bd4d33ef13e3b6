import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { consignmentIdsOf, lockConvoy } from './convoy.lock.js';
import { Convoy } from './domain/convoy.entity.js';
import { ConvoyIsFixed } from './domain/convoy.errors.js';
import { convoyStates } from './domain/convoy.states.js';
import type { ConvoyPartDto, DivideConvoyDto } from './http/division.dto.js';
import { PlanCommands } from './plan.commands.js';

/** Makes several convoys out of one. */
@Injectable()
export class DivisionCommands {
  constructor(
    private readonly db: Database,
    private readonly plans: PlanCommands,
  ) {}

  /**
   * Each part gets its consignments, vehicles and drivers and is scheduled with its routes; nothing happens where one of
   * them breaks a rule. What no part takes stays with the first. Answers the ids in the order of the parts.
   * @throws NotFound naming the part whose consignment the convoy does not carry, or another part carries; ConvoyIsFixed
   * once it is confirmed; as `PlanCommands.store`.
   */
  divide(id: string, { parts }: DivideConvoyDto, version: number): Promise<string[]> {
    return this.db.transaction(async (tx) => {
      const convoy = await lockConvoy(tx, id);
      requireVersion(convoy, version);
      if (!convoy.awaitsPlan()) throw new ConvoyIsFixed({ state: convoy.state });
      await assertEachInOnePart(tx, id, parts);
      const [first, ...others] = parts as [ConvoyPartDto, ...ConvoyPartDto[]];
      await tx.query('delete from journey where convoy_id = $1', [id]);
      const ids = [id];
      for (const part of others) ids.push(await this.partOff(tx, convoy, part));
      convoy.change({ name: first.name });
      if (others.some((part) => reserveOf(convoy, part) !== null)) convoy.bufferVehicleId = null;
      await tx.save(convoy);
      for (const [index, part] of parts.entries()) await this.lay(tx, ids[index]!, part);
      return ids;
    });
  }

  private async partOff(tx: EntityManager, from: Convoy, part: ConvoyPartDto): Promise<string> {
    const convoy = tx.create(Convoy, {
      ...{ id: newId(), operatorId: from.operatorId, name: part.name, state: convoyStates.initial },
      ...{ keepsTogether: from.keepsTogether, bufferVehicleId: reserveOf(from, part), leaderId: null },
    });
    convoy.leaveBetween(from.earliestDeparture, from.latestDeparture);
    await tx.insert(Convoy, convoy);
    await tx.query('delete from convoy_consignment where convoy_id = $1 and consignment_id = any($2)', [
      from.id,
      part.consignmentIds,
    ]);
    await tx.query(
      'insert into convoy_consignment (convoy_id, consignment_id) select $1, id from unnest($2::uuid[]) id',
      [convoy.id, part.consignmentIds],
    );
    for (const [what, ids] of [
      ['vehicle', part.routes.map(({ vehicleId }) => vehicleId)],
      ['driver', part.routes.flatMap(({ driverIds }) => driverIds)],
    ] as const)
      await tx.query(`delete from convoy_${what} where convoy_id = $1 and ${what}_id = any($2)`, [
        from.id,
        ids,
      ]);
    return convoy.id;
  }

  private async lay(tx: EntityManager, id: string, { crossingId, routes }: ConvoyPartDto): Promise<void> {
    const { version } = await lockConvoy(tx, id);
    await this.plans.store(id, { base: { crossingId, routes }, edits: [] }, version);
  }
}

/** The vehicle in reserve stays with those with which it goes along. */
const reserveOf = ({ bufferVehicleId }: Convoy, { routes }: ConvoyPartDto): string | null =>
  routes.some(({ vehicleId }) => vehicleId === bufferVehicleId) ? bufferVehicleId : null;

async function assertEachInOnePart(
  tx: EntityManager,
  convoyId: string,
  parts: readonly ConvoyPartDto[],
): Promise<void> {
  const left = new Set(await consignmentIdsOf(tx, convoyId));
  for (const [index, { consignmentIds }] of parts.entries())
    for (const id of consignmentIds)
      if (!left.delete(id)) throw new NotFound({}, `/parts/${index}/consignmentIds`);
}
