import { CatalogueQueries } from '#libs/catalogue';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PledgeLine } from './domain/pledge-line.entity.js';
import { defectsOf } from './domain/defects.js';
import { MinimumAboveQuantity, VehicleFactsMissing, VehicleIsOnePiece } from './domain/pledge.errors.js';
import type { Pledge } from './domain/pledge.entity.js';
import { withVehicleAttributes } from './domain/vehicle-attributes.js';
import type { PledgeLineDto } from './http/pledge.dto.js';

interface ItemFacts {
  readonly code: string;
  readonly vehicle_class: string | null;
  readonly unit_weight_g: number;
  readonly unit_volume_cm3: number;
  readonly attributes: readonly string[];
}

/** Checks the lines of a pledge against the catalogue and fills in what the catalogue knows. */
@Injectable()
export class PledgeLines {
  constructor(private readonly catalogue: CatalogueQueries) {}

  /** What is offered says all that its items ask for; a draft may leave it open. */
  async assertComplete(tx: EntityManager, lines: readonly PledgeLine[]): Promise<void> {
    await countPictures(tx, lines);
    await this.catalogue.assertComplete(tx, lines);
  }

  async of(tx: EntityManager, pledge: Pledge, dtos: readonly PledgeLineDto[]): Promise<PledgeLine[]> {
    await this.catalogue.assertSpecifications(
      tx,
      dtos.map((dto) => ({ itemCode: dto.itemCode, specification: dto.specification ?? {} })),
    );
    const items = await tx.query<ItemFacts[]>(
      `select code, vehicle_class, unit_weight_g, unit_volume_cm3,
         array(select key from attribute a where a.attribute_set = i.attribute_set) as attributes
       from catalogue_item i where code = any($1)`,
      [dtos.map((dto) => dto.itemCode)],
    );
    return dtos.map((dto, index) => {
      const item = items.find((candidate) => candidate.code === dto.itemCode)!;
      assertVehicle(dto, item, index);
      const defects = defectsOf(dto);
      return tx.create(PledgeLine, {
        ...dto,
        id: dto.id?.toLowerCase() ?? newId(),
        pledge,
        giverId: pledge.giverId,
        position: index + 1,
        minimumQuantity: leastOf(dto, index),
        packSize: dto.packSize ?? 1,
        specification: item.vehicle_class
          ? withVehicleAttributes({ ...dto, ...defects }, item.attributes)
          : (dto.specification ?? {}),
        lotNumber: dto.lotNumber ?? null,
        ...defects,
        availableFrom: dto.availableFrom ?? null,
        availableUntil: dto.availableUntil ?? null,
        bestBefore: dto.bestBefore ?? null,
        unitWeightG: dto.unitWeightG ?? item.unit_weight_g,
        unitVolumeCm3: dto.unitVolumeCm3 ?? item.unit_volume_cm3,
        palletPlaces: dto.palletPlaces ?? 0,
        valueCents: dto.valueCents ?? null,
        vin: dto.vin ?? null,
        vehicle: dto.vehicle ?? null,
      });
    });
  }
}

/** How many photos a vehicle has is what is there, once pictures are. */
async function countPictures(tx: EntityManager, lines: readonly PledgeLine[]): Promise<void> {
  const counts = await tx.query<{ id: string; photos: number }[]>(
    `select pledge_line_id as id, count(*)::int as photos from picture
     where pledge_line_id = any($1) group by pledge_line_id`,
    [lines.filter((line) => line.vehicle).map((line) => line.id)],
  );
  for (const { id, photos } of counts) {
    const line = lines.find((candidate) => candidate.id === id)!;
    line.specification = { ...line.specification, photos };
  }
}

/** One at a time is no restriction. @throws MinimumAboveQuantity */
function leastOf({ quantity, minimumQuantity }: PledgeLineDto, index: number): number | null {
  if (!minimumQuantity || minimumQuantity === 1) return null;
  if (minimumQuantity > quantity)
    throw new MinimumAboveQuantity({ minimumQuantity, quantity }, `/lines/${index}/minimumQuantity`);
  return minimumQuantity;
}

function assertVehicle(dto: PledgeLineDto, item: ItemFacts, index: number): void {
  const drives = item.vehicle_class !== null;
  if (drives && (!dto.vin || !dto.vehicle))
    throw new VehicleFactsMissing({ itemCode: item.code }, `/lines/${index}/vehicle`);
  if ((dto.vehicle || drives) && dto.quantity !== 1)
    throw new VehicleIsOnePiece({}, `/lines/${index}/quantity`);
}
