import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import type { Language, Text } from '#libs/kernel';
import { HandlingUnitQueries, type HandlingUnitView } from '#libs/warehouses';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DocumentContent } from './document.queries.js';
import { contentsOf, unitWithInside } from './label-contents.js';
import { LabelIsRevoked, NothingToLabel } from './domain/label.errors.js';
import { PaperRenderer } from './paper-renderer.js';
import type { LabelData, Sheet } from './render/label.data.js';

/** The address under which people reach us: what the QR codes of labels begin with. */
export const LABEL_ADDRESS = Symbol('label address');

/** A label takes about a twenty-fifth of a second: other papers wait no longer than for one of themselves. */
export const LABELS_AT_ONCE = 100;

interface Ends {
  readonly from: Text;
  readonly fromCountry: string;
  readonly destination: Text;
  readonly toCountry: string;
}

/** The town that the goods go to, and no more of where: who holds a label in the hand is not who may know. */
const SELECT_ENDS = `
  select giver.name as "from", giver.country as "fromCountry", place.name as destination, owner.country as "toCountry"
  from consignment c join organisation giver on giver.id = c.giver_id join organisation owner on owner.id = c.need_owner_id
    join place on place.id = c.destination_place_id where c.id = $1`;

const LANGUAGE_OF: Readonly<Record<string, Language>> = { DE: 'de', UA: 'uk' };
const languageOf = (country: string): Language => LANGUAGE_OF[country] ?? 'en';

/** Labels as they are printed: always of now, and never kept. */
@Injectable()
export class LabelPrints {
  constructor(
    private readonly db: Database,
    private readonly units: HandlingUnitQueries,
    private readonly renderer: PaperRenderer,
    @Inject(LABEL_ADDRESS) private readonly address: string,
  ) {}

  /** @throws LabelIsRevoked */
  async ofUnit(id: string, format: 'pdf' | 'svg'): Promise<DocumentContent> {
    const label = await this.db.read(async (tx) => {
      const unit = await this.units.one(id);
      if (unit.token === null) throw new LabelIsRevoked({ code: unit.code });
      const others = unit.consignmentId ? await this.units.ofConsignment(tx, unit.consignmentId) : [];
      const inside = await this.units.within(tx, [id]);
      return this.labelOf(unit, others, inside, await endsOf(tx, unit.consignmentId));
    });
    const content =
      format === 'svg'
        ? await this.renderer.render({ paper: 'label-svg', languages: label.languages, data: label })
        : await this.renderer.render({
            paper: 'labels',
            languages: label.languages,
            data: { sheet: 'a6', labels: [label] },
          });
    return { fileName: `${label.code}.${format}`, content: Buffer.from(content) };
  }

  /**
   * Of the units of a consignment whose label is valid, by their codes, `LABELS_AT_ONCE` in each part; the first part is 1.
   * @throws NothingToLabel where this part has none
   */
  async ofConsignment(id: string, sheet: Sheet, part: number): Promise<DocumentContent> {
    const labels = await this.db.read(async (tx) => {
      const ends = await endsOf(tx, id);
      if (!ends) throw new NotFound();
      const units = await this.units.ofConsignment(tx, id);
      return units
        .filter(({ token }) => token !== null)
        .slice((part - 1) * LABELS_AT_ONCE, part * LABELS_AT_ONCE)
        .map((unit) => this.labelOf(unit, units, units, ends));
    });
    const [first] = labels;
    if (!first) throw new NothingToLabel();
    const content = await this.renderer.render({
      paper: 'labels',
      languages: first.languages,
      data: { sheet, labels },
    });
    return {
      fileName: `${first.consignment ?? 'labels'}-${sheet}-${part}.pdf`,
      content: Buffer.from(content),
    };
  }

  private labelOf(
    unit: HandlingUnitView,
    ofConsignment: readonly HandlingUnitView[],
    inside: readonly HandlingUnitView[],
    ends: Ends | undefined,
  ): LabelData {
    const all = unitWithInside(unit, inside);
    const contents = contentsOf(all);
    const outermost = ofConsignment.filter(({ parentId }) => parentId === null);
    const at = outermost.findIndex(({ id }) => id === unit.id);
    const unNumbers = contents.flatMap(({ unNote }) => unNote?.match(/UN\s?\d{4}/g) ?? []);
    return {
      code: unit.code,
      ...(unit.sscc === null ? {} : { sscc: unit.sscc }),
      kind: unit.kind,
      url: `${this.address}/u/${unit.token ?? ''}`,
      ...(unit.consignmentReference === null ? {} : { consignment: unit.consignmentReference }),
      ...(at < 0 ? {} : { place: { number: at + 1, of: outermost.length } }),
      ...(unit.parentCode === null ? {} : { standsIn: unit.parentCode }),
      from: ends?.from ?? unit.operatorName,
      ...(ends ? { destination: ends.destination } : {}),
      contents: contents.map(({ itemName, unitName, quantity, lotNumber, bestBefore }) => ({
        name: itemName,
        unit: unitName,
        quantity,
        ...(lotNumber === null ? {} : { lot: lotNumber }),
        ...(bestBefore === null ? {} : { bestBefore }),
      })),
      inside: unit.inside.map(({ code }) => code),
      weightG: unit.grossWeightG ?? unit.expectedWeightG,
      isWeighed: unit.grossWeightG !== null,
      marks: [...new Set(all.flatMap(({ marks }) => marks))],
      ...(contents.some(({ adrRelevant }) => adrRelevant)
        ? { adr: { unNumbers: [...new Set(unNumbers)] } }
        : {}),
      languages: ends ? [...new Set([languageOf(ends.fromCountry), languageOf(ends.toCountry)])] : ['de'],
    };
  }
}

async function endsOf(tx: EntityManager, consignmentId: string | null): Promise<Ends | undefined> {
  const [ends] = await tx.query<Ends[]>(SELECT_ENDS, [consignmentId]);
  return ends;
}
