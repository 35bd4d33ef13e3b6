import { CatalogueQueries } from '#libs/catalogue';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NeedLine } from './domain/need-line.entity.js';
import type { Need } from './domain/need.entity.js';
import { ItemCountsItself, LimitsNeedAnItem, LineSaysNothing } from './domain/need.errors.js';
import type { NeedLineDto } from './http/need.dto.js';

/** Makes and replaces the lines of a need, checked against the catalogue. */
@Injectable()
export class NeedLines {
  constructor(private readonly catalogue: CatalogueQueries) {}

  /** The lines in the order given. @throws what makes a line say nothing, or nothing that its item knows. */
  async of(tx: EntityManager, need: Need, dtos: readonly NeedLineDto[]): Promise<NeedLine[]> {
    dtos.forEach(assertSaysWhat);
    await this.catalogue.assertLimits(
      tx,
      dtos.map((dto) => ({ itemCode: dto.itemCode, limits: dto.limits ?? [] })),
    );
    return dtos.map((dto, index) =>
      tx.create(NeedLine, {
        ...dto,
        id: dto.id?.toLowerCase() ?? newId(),
        need,
        ownerId: need.ownerId,
        position: index + 1,
        packSize: dto.packSize ?? 1,
        limits: dto.limits ?? [],
        acceptSubstitutes: dto.acceptSubstitutes ?? false,
        unitWord: dto.unitWord ?? null,
        usefulFrom: dto.usefulFrom ?? null,
        latest: dto.latest ?? null,
        ownWords: dto.ownWords ?? null,
        ownWordsLanguage: dto.ownWordsLanguage ?? null,
        withdrawnAt: null,
      }),
    );
  }

  /**
   * Gives the need these lines. A line that is left out is removed; one for which something was ever proposed is
   * withdrawn and stays for that. New lines are inserted, so that the id of a line of another need is refused and
   * does not move it here.
   */
  async replace(tx: EntityManager, need: Need, dtos: readonly NeedLineDto[]): Promise<void> {
    const before = need.lines;
    const lines = await this.of(tx, need, dtos);
    const left = before.filter((line) => !lines.some(({ id }) => id === line.id));
    const [{ kept }] = await tx.query<[{ kept: string[] }]>('select lines_with_history($1) as kept', [
      left.map((line) => line.id),
    ]);
    const withdrawn = left.filter((line) => line.withdrawnAt !== null || kept.includes(line.id));
    for (const line of withdrawn) line.withdraw(line.withdrawnAt ?? new Date());
    need.lines = [...lines, ...withdrawn];
    const added = lines.filter((line) => !before.some(({ id }) => id === line.id));
    if (added.length > 0) await tx.insert(NeedLine, added);
  }

  /** @throws UnknownItem, or limits that the item does not have. */
  assertItem(tx: EntityManager, line: Pick<NeedLine, 'itemCode' | 'limits'>): Promise<void> {
    return this.catalogue.assertLimits(tx, [line]);
  }
}

function assertSaysWhat({ itemCode, ownWords, unitWord, limits = [] }: NeedLineDto, index: number): void {
  if (itemCode === null && !ownWords) throw new LineSaysNothing({}, `/lines/${index}/itemCode`);
  if (itemCode === null && limits.length > 0) throw new LimitsNeedAnItem({}, `/lines/${index}/limits`);
  if (itemCode !== null && unitWord) throw new ItemCountsItself({}, `/lines/${index}/unitWord`);
}
