import { currentPersonId } from '#libs/accounts';
import { Database } from '#libs/database';
import { requireVersion } from '#libs/http';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConvoyBinding } from './convoy-binding.js';
import { tell } from './convoy.events.js';
import { lockConvoy } from './convoy.lock.js';
import { ConvoyCarriesNothing, ExceptionNeedsReason, PlanBreaksRules } from './domain/convoy.errors.js';
import type { StorePlanDto } from './http/plan-edit.dto.js';
import { type HandPlanned, HandPlanning } from './planning/hand-planning.js';
import { PlanStore } from './planning/plan-store.js';

/** Stores a plan that a convoy lead has laid out. */
@Injectable()
export class PlanCommands {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly planning: HandPlanning,
    private readonly plans: PlanStore,
    private readonly binding: ConvoyBinding,
  ) {}

  /**
   * The plan holds from now on; a planning under way for the convoy as it was is dropped. Vehicles and drivers that it
   * uses join the convoy. Where the convoy is confirmed, they are booked at once, and what they replace is free again.
   * @throws PlanBreaksRules naming the rules; ExceptionNeedsReason; ConvoyCarriesNothing; VehicleAlreadyBooked,
   * DriverAlreadyBooked.
   */
  store(convoyId: string, dto: StorePlanDto, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const convoy = await lockConvoy(tx, convoyId);
      requireVersion(convoy, version);
      const plan = await this.planning.of(convoyId, dto);
      const broken = accepted(plan, dto);
      const { journeys, crossingId, travel, obstacles } = plan;
      if (journeys.length === 0) throw new ConvoyCarriesNothing();
      await join(tx, convoyId, plan);
      await this.plans.replace(tx, convoyId, journeys);
      const departAt = new Date(Math.min(...journeys.map((journey) => journey.departAt)));
      const arriveAt = new Date(Math.max(...journeys.map((journey) => journey.arriveAt)));
      const byHand = {
        personId: currentPersonId(),
        at: new Date().toISOString(),
        reason: dto.reason ?? null,
        despite: broken,
      };
      const driverIds = journeys.flatMap((journey) => journey.driverIds);
      convoy.scheduleFor({ crossingId, departAt, arriveAt, driverIds }, { travel, obstacles, byHand });
      await tx.save(convoy);
      if (convoy.state === 'confirmed') await this.binding.bindAnew(tx, convoyId);
      await tell(
        this.outbox,
        tx,
        convoy,
        convoy.state === 'confirmed' ? 'convoy.confirmed' : 'convoy.scheduled',
      );
    });
  }
}

/** The soft rules that the plan breaks with a reason. */
function accepted({ broken, impossible }: HandPlanned, { despite = [], reason }: StorePlanDto) {
  const soft = new Set(broken.filter((b) => b.severity === 'soft').map((b) => b.rule));
  const refused = [
    ...impossible.map((journey) => journey.obstacle.rule),
    ...broken.filter((b) => b.severity === 'hard' || !despite.includes(b.rule)).map((b) => b.rule),
  ];
  if (refused.length > 0) throw new PlanBreaksRules({ rules: [...new Set(refused)].join(', ') });
  if (soft.size > 0 && !reason?.trim()) throw new ExceptionNeedsReason({}, '/reason');
  return [...soft];
}

async function join(tx: EntityManager, convoyId: string, { journeys }: HandPlanned): Promise<void> {
  await tx.query(
    `insert into convoy_vehicle (convoy_id, vehicle_id)
     select $1, id from vehicle where id = any($2) and kind <> 'donated' on conflict do nothing`,
    [convoyId, journeys.map((journey) => journey.vehicleId)],
  );
  await tx.query(
    `insert into convoy_driver (convoy_id, driver_id) select $1, id from unnest($2::uuid[]) id
     on conflict do nothing`,
    [convoyId, journeys.flatMap((journey) => journey.driverIds)],
  );
}
