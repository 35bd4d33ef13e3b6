import type { Limit, Specification } from '#libs/catalogue';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { compare, MISFIT } from './domain/compatibility.js';
import { ITSELF, unitsOf } from './domain/pair-rules.js';
import type { Explanation, LimitReport } from './domain/explanation.js';
import { LineHasNoItem, LotDoesNotFit, NotBetweenOneself } from './domain/match.errors.js';

interface PairRow {
  readonly needOwnerId: string;
  readonly giverId: string;
  readonly needItem: string | null;
  readonly lotItem: string;
  /** The lot is another item, which can stand in for the one asked for, and the owner allows that. */
  readonly isSubstitute: boolean;
  readonly acceptSubstitutes: boolean;
  readonly unitsPerUnit: number | null;
  readonly additive: string[];
  readonly limits: Limit[];
  readonly specification: Specification;
  readonly units: Record<string, string | null>;
}

/** A need line and a lot that the caller can both see, compared. */
@Injectable()
export class PairReader {
  /** @throws NotFound when either cannot be seen; LotDoesNotFit naming each limit that is missed; NotBetweenOneself; LineHasNoItem. */
  async read(
    tx: EntityManager,
    needLineId: string,
    lotId: string,
  ): Promise<{ needOwnerId: string; giverId: string; unitsPerUnit: number; explanation: Explanation }> {
    const [row] = await tx.query<PairRow[]>(
      `select l.owner_id as "needOwnerId", lot.giver_id as "giverId", l.item_code as "needItem", lot.item_code as "lotItem",
         l.accept_substitutes and s.item_code is not null as "isSubstitute",
         l.accept_substitutes as "acceptSubstitutes", s.units_per_unit as "unitsPerUnit",
         array(select a.key from attribute a join catalogue_item i using (attribute_set)
           where i.code = l.item_code and a.additive) as additive,
         l.limits, lot.specification,
         coalesce((select jsonb_object_agg(a.key, a.unit) from attribute a join catalogue_item i using (attribute_set)
           where i.code = l.item_code), '{}') as units
       from need_line l cross join lot
       left join item_substitute s on s.item_code = l.item_code and s.substitute_code = lot.item_code
       where l.id = $1 and lot.id = $2`,
      [needLineId, lotId],
    );
    if (!row) throw new NotFound();
    if (row.giverId === row.needOwnerId) throw new NotBetweenOneself();
    if (row.needItem === null) throw new LineHasNoItem();
    const additive = new Set(row.additive);
    const units = unitsOf(
      row,
      row,
      row.unitsPerUnit === null ? ITSELF : { points: 0, unitsPerUnit: row.unitsPerUnit },
      additive,
      row.acceptSubstitutes,
    );
    const unitsPerUnit = units === MISFIT ? 1 : units;
    const limits = compare(
      row.limits,
      row.specification,
      (attribute) => row.units[attribute] ?? null,
      unitsPerUnit,
      additive,
    );
    const misses = limits.filter((limit) => !limit.fits).map(missing);
    if (row.needItem !== row.lotItem && !row.isSubstitute) misses.unshift(`${row.lotItem} ≠ ${row.needItem}`);
    if (misses.length > 0) throw new LotDoesNotFit({ misses: misses.join('; ') });
    return {
      needOwnerId: row.needOwnerId,
      giverId: row.giverId,
      unitsPerUnit,
      explanation: {
        limits,
        weights: {},
        cost: 0,
        runnerUp: null,
        ...(row.isSubstitute ? { insteadOf: row.needItem } : {}),
        ...(unitsPerUnit > 1 ? { unitsPerUnit } : {}),
      },
    };
  }
}

function missing({ attribute, asked, offered, unit }: LimitReport): string {
  const wanted = [
    asked.min === undefined ? '' : `≥ ${asked.min}`,
    asked.max === undefined ? '' : `≤ ${asked.max}`,
    asked.oneOf ? asked.oneOf.join(' | ') : '',
  ].filter(Boolean);
  return `${attribute}: ${offered ?? '–'} (${wanted.join(', ')}${unit ? ` ${unit}` : ''})`;
}
